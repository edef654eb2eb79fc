import type { Language, ScenarioFile, Telling } from './scenario';

interface Context<Found> {
  (path: string): Found;
  keys(): string[];
}

declare global {
  interface ImportMeta {
    /** Of webpack: every file below a folder whose path matches; lazily, in one script that is fetched at the first call. */
    webpackContext(
      folder: string,
      options: { readonly recursive: boolean; readonly regExp: RegExp },
    ): { (path: string): unknown; keys(): string[] };
    webpackContext(
      folder: string,
      options: {
        readonly recursive: boolean;
        readonly regExp: RegExp;
        readonly mode: 'lazy-once';
        readonly chunkName: string;
      },
    ): { (path: string): Promise<unknown>; keys(): string[] };
  }
}

/** Scenarios that are told in a language in files of their own. */
export interface Retold {
  /** Names of their folders: known without fetching anything. */
  readonly ids: readonly string[];
  load(): Promise<Readonly<Record<string, Telling>>>;
}

const stories = import.meta.webpackContext('./scenarios', { recursive: true, regExp: /\/story\.json$/ });

/** Every scenario's file by the name of its folder. Tests, which webpack does not build, read the same files from disk. */
export const storyFiles: Readonly<Record<string, ScenarioFile>> = Object.fromEntries(
  stories.keys().map((path) => [idOf(path), stories(path) as ScenarioFile]),
);

// webpack reads these calls as they stand: their options cannot be put together. About 60 kB a language.
export const retold: Readonly<Partial<Record<Language, Retold>>> = {
  de: retoldIn(
    import.meta.webpackContext('./scenarios', {
      recursive: true,
      regExp: /\/de\.json$/,
      mode: 'lazy-once',
      chunkName: 'stories-de',
    }),
  ),
  fr: retoldIn(
    import.meta.webpackContext('./scenarios', {
      recursive: true,
      regExp: /\/fr\.json$/,
      mode: 'lazy-once',
      chunkName: 'stories-fr',
    }),
  ),
  it: retoldIn(
    import.meta.webpackContext('./scenarios', {
      recursive: true,
      regExp: /\/it\.json$/,
      mode: 'lazy-once',
      chunkName: 'stories-it',
    }),
  ),
  es: retoldIn(
    import.meta.webpackContext('./scenarios', {
      recursive: true,
      regExp: /\/es\.json$/,
      mode: 'lazy-once',
      chunkName: 'stories-es',
    }),
  ),
};

function retoldIn(context: Context<Promise<unknown>>): Retold {
  const paths = context.keys();
  return {
    ids: paths.map(idOf),
    async load() {
      const tellings = paths.map(async (path) => [idOf(path), (await context(path)) as Telling] as const);
      return Object.fromEntries(await Promise.all(tellings));
    },
  };
}

function idOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
