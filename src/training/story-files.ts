import type { ScenarioFile } from './scenario';

declare global {
  interface ImportMeta {
    /** Of webpack: every file below a folder whose path matches. */
    webpackContext(
      folder: string,
      options: { readonly recursive: boolean; readonly regExp: RegExp },
    ): { (path: string): unknown; keys(): string[] };
  }
}

const files = import.meta.webpackContext('./scenarios', { recursive: true, regExp: /\/story\.json$/ });

/** Every scenario's file by the name of its folder. Tests, which webpack does not build, read the same files from disk. */
export const storyFiles: Readonly<Record<string, ScenarioFile>> = Object.fromEntries(
  files.keys().map((path) => [path.split('/').at(-2) ?? '', files(path) as ScenarioFile]),
);
