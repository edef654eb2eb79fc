import type { Language } from '../../training/scenario';

/** Names of languages as Outlook states them. */
export const OUTLOOK_LANGUAGE: Readonly<Record<Language, string>> = { en: 'en-US', ja: 'ja-JP' };
