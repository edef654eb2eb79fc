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

/** Files that import each other, on whatever way round (Tarjan's strongly connected components), as readable lines. */
export function circles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.file, file]));
  const found: string[] = [];
  const order = new Map<string, number>();
  const open: string[] = [];

  const visit = (file: SourceFile): number => {
    const number = order.size;
    order.set(file.file, number);
    open.push(file.file);
    let low = number;
    for (const { target, own } of file.imports) {
      const next = own ? resolve(target, byPath) : undefined;
      if (next === undefined) continue;
      const seen = order.get(next.file);
      if (seen === undefined) low = Math.min(low, visit(next));
      else if (open.includes(next.file)) low = Math.min(low, seen);
    }
    if (low === number) {
      const circle = open.splice(open.indexOf(file.file));
      if (circle.length > 1) found.push(circle.join(' ↔ '));
    }
    return low;
  };
  for (const file of files) if (!order.has(file.file)) visit(file);
  return found;
}

function resolve(target: string, files: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => files.get(target + ending)).find((file) => file !== undefined);
}
