import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line inside this process. */
export async function run(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text), terminal: false });
  return { code, out, err };
}

/** A folder of its own for a test, gone when the tests of the file end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
