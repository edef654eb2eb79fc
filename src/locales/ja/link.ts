import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {};
