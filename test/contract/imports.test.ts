import { circles, sourceFiles } from './source-files';
import type { SourceFile, SourceImport } from './source-files';

/** All of src. */
const everything = sourceFiles('src');

/** Imports of the files below a folder that no rule allows, as readable lines. */
function strays(folder: string, allowed: (imported: SourceImport, file: SourceFile) => boolean): string[] {
  return filesBelow(folder).flatMap((file) =>
    file.imports.filter((imported) => !allowed(imported, file)).map(({ target }) => `${file.file} imports ${target}`),
  );
}

const filesBelow = (folder: string) => everything.filter(({ file }) => file.startsWith(`${folder}/`));
const below = (target: string, ...folders: readonly string[]) =>
  folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
/** What everything in detection stands on. */
const foundation = ['contract', 'budget', 'host', 'once'];

/** The rooms of detection, each with the rooms that it may know: formats and text know specifications and no facts, facts know no detector. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  formats: ['text'],
  text: ['formats'],
  facts: ['formats', 'text'],
  detectors: ['facts', 'text'],
};
const purePackages = ['fflate', 'fzstd', 'htmlparser2', 'tldts', '@noble/hashes', '@noble/ciphers'];

describe('imports run one way', () => {
  it('without a circle, types included', () => {
    expect(circles(everything)).toEqual([]);
  });

  it('and never from the product into its tests', () => {
    expect(strays('src', ({ target, own }) => !own || below(target, 'src'))).toEqual([]);
  });

  it.each(Object.entries(rooms))('detection/%s knows only what lies below it', (room, known) => {
    const allowed = [room, ...known, ...foundation].map((place) => `src/detection/${place}`);
    expect(filesBelow(`src/detection/${room}`)).not.toEqual([]);
    expect(strays(`src/detection/${room}`, ({ target, own }) => !own || below(target, ...allowed))).toEqual([]);
  });

  it('detectors do not know each other', () => {
    const others = ({ target, own }: SourceImport, { file }: SourceFile) =>
      !own || file === 'src/detection/detectors/index.ts' || !below(target, 'src/detection/detectors');
    expect(strays('src/detection/detectors', others)).toEqual([]);
  });

  it('the detection module leans on nothing but itself and six pure packages', () => {
    expect(
      strays('src/detection', ({ target, own }) =>
        own ? below(target, 'src/detection') : below(target, ...purePackages),
      ),
    ).toEqual([]);
  });

  it('locales and settings take only types from detection, and settings its defaults, its codecs, and what it knows of hosts and lists', () => {
    const rule =
      (folder: string, ...values: readonly string[]) =>
      ({ target, own, typeOnly }: SourceImport) =>
        !own || below(target, folder, 'src/locales', ...values) || (typeOnly && below(target, 'src/detection'));
    expect(strays('src/locales', rule('src/locales'))).toEqual([]);
    const ofSettings = rule(
      'src/settings',
      'src/detection/contract',
      'src/detection/text',
      'src/detection/formats/codec',
    );
    expect(strays('src/settings', ofSettings)).toEqual([]);
  });

  it('mail and outlook take the contract of detection, and know no face', () => {
    const allowed = ['src/detection', 'src/hosts', 'src/mail', 'src/outlook', 'src/locales', 'src/settings'];
    const rule = ({ target, own }: SourceImport) => !own || below(target, ...allowed);
    expect(strays('src/mail', rule)).toEqual([]);
    expect(strays('src/outlook', rule)).toEqual([]);
  });

  it('training knows no face: the demo and the command line both build on it', () => {
    const faces = ['src/taskpane', 'src/events', 'src/demo', 'src/cli'];
    expect(strays('src/training', ({ target, own }) => !own || !below(target, ...faces))).toEqual([]);
  });

  it.each(['src/workers', 'src/report', 'src/indicators', 'src/replay', 'src/drill'])(
    '%s knows no face: the command line hands it files, the page for one’s own mail what was dropped there',
    (folder) => {
      const faces = ['src/taskpane', 'src/events', 'src/demo', 'src/cli', 'src/library', 'src/training', 'src/outlook'];
      expect(filesBelow(folder)).not.toEqual([]);
      expect(strays(folder, ({ target, own }) => !own || !below(target, ...faces))).toEqual([]);
    },
  );

  it('checkup knows no face: the command line and the page hand it what a server answered', () => {
    const faces = ['src/taskpane', 'src/events', 'src/demo', 'src/cli', 'src/selfcheck'];
    expect(filesBelow('src/checkup')).not.toEqual([]);
    expect(strays('src/checkup', ({ target, own }) => !own || !below(target, ...faces))).toEqual([]);
  });

  it('what judges in a browser leans on nothing of Node’s', () => {
    const reached = new Set<string>();
    const waiting = ['src/demo/trial/worker.ts', 'src/demo/trial/index.tsx', 'src/selfcheck/index.tsx'];
    const strange: string[] = [];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      for (const { target, own, typeOnly } of everything.find((one) => one.file === file)?.imports ?? []) {
        if (typeOnly) continue;
        if (!own && target.startsWith('node:')) strange.push(`${file} imports ${target}`);
        const found = own
          ? everything.find((one) => ['', '.ts', '.tsx', '/index.ts'].some((end) => one.file === target + end))
          : undefined;
        if (found !== undefined) waiting.push(found.file);
      }
    }
    expect(reached).toContain('src/workers/answer.ts');
    expect(strange).toEqual([]);
  });

  it('no file stands in for another by its ending: what is imported is what runs in every face', () => {
    const named = everything.map(({ file }) => file.slice(file.lastIndexOf('/') + 1));
    expect(named.filter((name) => !/^[^.]+(?:\.styles)?\.tsx?$/.test(name))).toEqual([]);
  });

  it('nothing imports a face of another', () => {
    const faces = ['src/taskpane', 'src/events', 'src/demo', 'src/cli', 'src/selfcheck'];
    for (const face of faces) {
      const others = faces.filter((other) => other !== face);
      expect(strays(face, ({ target, own }) => !own || !below(target, ...others))).toEqual([]);
    }
  });

  it('the pane holds one language until another is wanted, the event handler only what the banners say', () => {
    const light = ['own-banners', 'languages', 'format', 'visible', 'warning'].map((file) => `src/locales/${file}`);
    const rule =
      (...allowed: readonly string[]) =>
      ({ target, typeOnly }: SourceImport) =>
        typeOnly || !below(target, 'src/locales') || below(target, ...light, ...allowed);
    expect(strays('src/taskpane', rule('src/locales/load', 'src/locales/en'))).toEqual([]);
    expect(strays('src/events', rule('src/locales/banners', 'src/locales/report-button'))).toEqual([]);
  });

  it('only outlook and events say Office', () => {
    const speakers = everything
      .filter(
        ({ file, text }) =>
          !below(file, 'src/outlook', 'src/events') &&
          /(?<![\w.'"`])Office\.(?:context|onReady|actions|EventType|MailboxEnums|AsyncResultStatus)/.test(
            withoutComments(text),
          ),
      )
      .map(({ file }) => file);
    expect(speakers).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
