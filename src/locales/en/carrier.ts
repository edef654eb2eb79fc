import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {};
