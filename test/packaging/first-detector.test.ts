import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled } from '../../src/tools/install.mjs';

const root = path.join(__dirname, '..', '..');

/** A block of the page: commands, a file, a change of a file, or what the commands before it print. */
interface Block {
  readonly language: string;
  /** The file that the sentence in front of it names. */
  readonly file: string | undefined;
  readonly lines: readonly string[];
}

function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph = '';
  const lines = page.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, language] = /^```(\w+)$/.exec(lines[at]!) ?? [];
    if (language === undefined) {
      if (lines[at] !== '') paragraph = lines[at]!;
      continue;
    }
    const end = lines.indexOf('```', at);
    const [, file] = /(?:Write|Change) `([^`]+)`:$/.exec(paragraph) ?? [];
    blocks.push({ language, file, lines: lines.slice(at + 1, end) });
    at = end;
  }
  return blocks;
}

/** Takes the lines with "-" out of the file, which must stand there once, and puts those with "+" in their place. */
function changed(text: string, lines: readonly string[]): string {
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  const pieces = text.split(side('-'));
  expect(pieces).toHaveLength(2);
  return pieces.join(side('+'));
}

it('the page "Your first detector" works when it is followed word for word', () => {
  // Otherwise the scripts would install into the packages that are shared with the copy.
  expect(isInstalled()).toBe(true);
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  let printed = '';
  const follow: Readonly<Record<string, (block: Block) => void>> = {
    sh({ lines }) {
      printed = '';
      for (const line of lines) {
        const { status, stdout, stderr } = spawnSync(line, {
          cwd: folder,
          shell: true,
          encoding: 'utf8',
          // A detector is written by a person, not by a build.
          env: { ...process.env, CI: '' },
        });
        expect({ line, status, stderr: status === 0 ? '' : stderr + stdout }).toEqual({ line, status: 0, stderr: '' });
        printed += stdout;
      }
    },
    text({ lines }) {
      for (const line of lines) expect(printed).toContain(line);
    },
    diff({ file, lines }) {
      const place = path.join(folder, file!);
      writeFileSync(place, changed(readFileSync(place, 'utf8'), lines));
    },
  };
  const write = ({ file, lines }: Block) => {
    writeFileSync(path.join(folder, file!), `${lines.join('\n')}\n`);
  };
  try {
    for (const name of ['src', 'test', 'docs', 'assets'])
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    for (const name of [
      'package.json',
      'package-lock.json',
      'jest.config.js',
      'webpack.config.js',
      'tsconfig.json',
      '.prettierrc.json',
      '.prettierignore',
      'CHANGELOG.md',
      'README.md',
    ])
      cpSync(path.join(root, name), path.join(folder, name));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const blocks = blocksOf(readFileSync(path.join(root, 'docs', 'first-detector.md'), 'utf8'));
    expect(blocks.map(({ language }) => language)).toEqual(expect.arrayContaining(['sh', 'ts', 'diff', 'eml', 'text']));
    for (const block of blocks) (follow[block.language] ?? write)(block);
  } finally {
    const { stdout } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', "console.log((await import('./src/tools/install.mjs')).cacheFolder)"],
      { cwd: folder, encoding: 'utf8' },
    );
    // What "explain" has built lies among the packages that all copies share.
    rmSync(stdout.trim(), { recursive: true, force: true });
    rmSync(folder, { recursive: true });
  }
});
