import { sourceFiles } from './source-files';
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
const foundation = ['src/detection/contract', 'src/detection/budget', 'src/detection/host'];
const purePackages = ['fflate', 'htmlparser2', 'tldts', '@noble/hashes', '@noble/ciphers'];

describe('imports run one way', () => {
  it('in every folder that the rules speak of', () => {
    const folders = [
      'detection/formats',
      'detection/text',
      'detection/facts',
      'detection/detectors',
      'locales',
      'settings',
      'mail',
      'outlook',
      'taskpane',
      'events',
      'training',
      'demo',
      'cli',
    ];
    expect(folders.filter((folder) => filesBelow(`src/${folder}`).length === 0)).toEqual([]);
  });

  it('formats and text know specifications, no facts and no Emotet', () => {
    const allowed = ['src/detection/formats', 'src/detection/text', ...foundation];
    // The opening contract holds the shapes that decryption and passwords are handed over in.
    const rule = ({ target, own, typeOnly }: SourceImport) =>
      !own || below(target, ...allowed) || (typeOnly && target === 'src/detection/facts/file/opening');
    expect(strays('src/detection/formats', rule)).toEqual([]);
    expect(strays('src/detection/text', rule)).toEqual([]);
  });

  it('facts know formats and text, no detector', () => {
    const allowed = ['src/detection/formats', 'src/detection/text', 'src/detection/facts', ...foundation];
    expect(strays('src/detection/facts', ({ target, own }) => !own || below(target, ...allowed))).toEqual([]);
  });

  it('detectors know facts, and not each other', () => {
    const allowed = ['src/detection/facts', 'src/detection/text', ...foundation];
    const detectors = strays(
      'src/detection/detectors',
      ({ target, own }, { file }) => !own || file.endsWith('/index.ts') || below(target, ...allowed),
    );
    expect(detectors).toEqual([]);
  });

  it('the detection module leans on nothing but itself and five pure packages', () => {
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
    // The event handler's script holds the detectors anyway: its short form asks them, and the pane's keeps away from them.
    const isShort = (file: string) => file.endsWith('.short.ts');
    expect(
      strays(
        'src/settings',
        (imported, importing) =>
          ofSettings(imported) || (isShort(importing.file) && imported.target === 'src/detection/detectors'),
      ),
    ).toEqual([]);
  });

  it('mail and outlook take the contract of detection, and know no face', () => {
    const allowed = ['src/detection', 'src/mail', 'src/outlook', 'src/locales', 'src/settings'];
    const rule = ({ target, own }: SourceImport) => !own || below(target, ...allowed);
    expect(strays('src/mail', rule)).toEqual([]);
    expect(strays('src/outlook', rule)).toEqual([]);
  });

  it('training knows no face: the demo and the command line both build on it', () => {
    const faces = ['src/taskpane', 'src/events', 'src/demo', 'src/cli'];
    expect(strays('src/training', ({ target, own }) => !own || !below(target, ...faces))).toEqual([]);
  });

  it('nothing imports a face of another', () => {
    const faces = ['src/taskpane', 'src/events', 'src/demo', 'src/cli'];
    for (const face of faces) {
      const others = faces.filter((other) => other !== face);
      expect(strays(face, ({ target, own }) => !own || !below(target, ...others))).toEqual([]);
    }
  });

  it('the pane holds one language until another is wanted, the event handler only what the banners say', () => {
    const light = ['banners', 'report-button', 'languages', 'format', 'visible', 'warning'].map(
      (file) => `src/locales/${file}`,
    );
    const rule =
      (...allowed: readonly string[]) =>
      ({ target, typeOnly }: SourceImport) =>
        typeOnly || !below(target, 'src/locales') || below(target, ...light, ...allowed);
    expect(strays('src/taskpane', rule('src/locales/load', 'src/locales/en'))).toEqual([]);
    expect(strays('src/events', rule())).toEqual([]);
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
