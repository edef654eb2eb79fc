/** What a folder holds, as the tables in it tell: files with their truth, mail, addresses. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Row = Readonly<Record<string, string>>;

export interface Table {
  /** Path of the .tsv. */
  readonly file: string;
  /** Without folder and extension. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function readTable(file: string): Table {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);
  const columns = head.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
  return { file, name: path.basename(file, path.extname(file)), columns, rows };
}

/** The file that a row's `path` names: below the table's folder or one above it, up to `root`. Undefined where it is not there. */
export function fileOf(row: Row, table: Table, root: string): string | undefined {
  const top = path.resolve(root);
  for (let folder = path.dirname(path.resolve(table.file)); ; folder = path.dirname(folder)) {
    const file = path.join(folder, row['path'] ?? '');
    if (existsSync(file)) return file;
    if (folder === top || folder === path.dirname(folder)) return undefined;
  }
}

/** Is what stands in this table honest? Its name says so. */
export function isHonest({ name }: Table): boolean {
  return /^(?:honest|benign|clean|harmless)/i.test(name);
}

export interface Holdings {
  /** Tables of files that are no mail: documents with what they hold. */
  readonly documents: readonly Table[];
  readonly mail: readonly Table[];
  readonly addresses: readonly Table[];
  /** Tables of files that other programs wrote, with what must be found in them. */
  readonly readers: readonly Table[];
}

/** Sorts tables by what they list. */
export function holdingsOf(tables: readonly Table[]): Holdings {
  const isMail = ({ rows }: Table): boolean => rows.some((row) => /\.(?:eml|msg)$/i.test(row['path'] ?? ''));
  const withFiles = tables.filter(({ columns, rows }) => columns.includes('path') && rows.length > 0);
  return {
    documents: withFiles.filter((table) => !isMail(table)),
    mail: withFiles.filter(isMail),
    readers: tables.filter(({ columns }) => columns.includes('file') && columns.includes('must_find')),
    addresses: tables.filter(({ columns, rows }) => columns.includes('url') && rows.length > 0),
  };
}
