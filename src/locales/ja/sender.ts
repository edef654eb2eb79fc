import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {};
