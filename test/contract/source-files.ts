import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

export interface SourceFile {
  /** Path below the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

export interface SourceImport {
  /** A path below the repository for our own files, the package's name for others. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)|new URL\('([^']+)', import\.meta\.url\)/gm;

/** Every TypeScript file below a folder, with what it imports. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const imports = [...text.matchAll(IMPORT)].map(([, type, from, bare, dynamic, url]): SourceImport => {
        const specifier = from ?? bare ?? dynamic ?? url ?? '';
        const own = specifier.startsWith('.');
        return {
          own,
          typeOnly: type !== undefined,
          target: own ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
        };
      });
      return { file, text, imports };
    });
}
