import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {};
