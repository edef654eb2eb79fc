import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {};
