import type { Language } from '../../src/training/scenario';

export type Look = readonly [language: Language, colorScheme: 'light' | 'dark', width: number];

/** Every width in light and dark for the languages whose letters differ; for the others, whose words are longer, one of each. */
export function looks(languages: readonly Language[]): readonly Look[] {
  return languages.flatMap((language): readonly Look[] =>
    language === 'en' || language === 'ja'
      ? (['light', 'dark'] as const).flatMap((colorScheme) =>
          [320, 450, 1280].map((width) => [language, colorScheme, width] as const),
        )
      : [
          [language, 'light', 320],
          [language, 'dark', 1280],
        ],
  );
}
