import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { inspect, inspectWithFacts } from '../src/detection';
import type { Carrier, MessageInput, Verdict } from '../src/detection/contract';
import { readAgile } from '../src/detection/formats/office/encryption/office-crypto-agile';
import { warn } from '../src/events/warn';
import { nodeHost } from '../src/hosts/node';
import { catalogues } from '../src/locales';
import type { Catalogue } from '../src/locales/catalogue';
import { bannerWords } from '../src/locales/banners';
import { en } from '../src/locales/en';
import { bannerOf } from '../src/outlook/banner';
import { LanguageContext } from '../src/taskpane/language';
import { OfficeBars } from '../src/taskpane/components/OfficeBars/OfficeBars';
import { Warning } from '../src/taskpane/components/Warning/Warning';
import { recordOf } from '../src/workers/record';
import { textOf } from '../src/workers/record-text';
import { lnk } from '../src/specimens/lnk';
import { attachment, message as mail } from '../src/specimens/mail/message';
import { docx } from '../src/specimens/office/ooxml';
import { hijack } from './builders/hijack';
import { equation, rtf, rtfObject, rtfPackage } from './builders/rtf';
import { openCase, readCases } from './messages/read-cases';
import { fakeOutlook } from './outlook/fake-item';
import { itemOfMessage } from './outlook/item-of-message';

/*
 * What the pane, the banner, the event handler and the command line say of a message comes from one verdict: a shortcut, a
 * script or a note is met with "do not double-click" everywhere, and "Enable Content" is named wherever that button would be.
 */

const cases = readCases(join(__dirname, 'messages'));

const inspected = (message: MessageInput) => inspectWithFacts(message, { host: nodeHost, agile: readAgile });

/** The top of the pane as a reader sees it, without markup. */
function paneText(catalogue: Catalogue, message: MessageInput, verdict: Verdict): string {
  const markup = renderToStaticMarkup(
    <LanguageContext value={{ catalogue, choose: () => undefined }}>
      <Warning
        inspected={{
          turn: 1,
          open: undefined as never,
          message,
          stage: 'done',
          attachmentsRead: 0,
          attachmentCount: 0,
          done: true,
          verdict,
          failure: undefined,
          readingGaps: [],
          pinned: false,
          stale: false,
        }}
        level={verdict.level}
        headingRef={null}
      />
    </LanguageContext>,
  );
  return markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");
}

/** The first lines of the command line's report: the heading and the advice. */
function commandLineText(catalogue: Catalogue, message: MessageInput): string {
  const text = textOf({ input: 'message', ...inspected(message), catalogue, explain: false });
  return text.split('\n').slice(1, 3).join('\n');
}

async function eventHandlerText(message: MessageInput): Promise<string | undefined> {
  const outlook = fakeOutlook({ item: itemOfMessage(message) });
  await warn(outlook.context);
  return outlook.warning()?.message;
}

/** Office acts on these while it opens the document, or never asks. */
const WITHOUT_BUTTON: readonly string[] = [
  'dde-field',
  'equation-exploit',
  'remote-template',
  'self-updating-object',
  'templates-folder-lure',
];

const warns = ({ level }: Verdict) => level === 'danger' || level === 'caution';
const needsNoButton = ({ carrier }: Verdict) => carrier === 'program' || carrier === 'program-and-link';

const opened = new Map<string, MessageInput>();
const open = (one: (typeof cases)[number]) => {
  const message = opened.get(one.name) ?? openCase(one);
  opened.set(one.name, message);
  return message;
};

describe('of each message', () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    'all faces say the same about what %s carries',
    (_name, one) => {
      const message = open(one);
      const { verdict } = inspected(message);
      const banner = bannerOf(verdict, bannerWords('en'));
      const described = { input: '', sha256: '', ...inspected(message), catalogue: en, explain: false };
      const { carrier, applications } = recordOf(described);
      expect({ carrier, applications }).toEqual({ carrier: verdict.carrier, applications: verdict.applications });
      if (!warns(verdict)) {
        expect(banner).toBeUndefined();
        return;
      }
      expect(verdict.carrier).not.toBeNull();
      const said = [paneText(en, message, verdict), commandLineText(en, message), banner?.text ?? ''];
      for (const text of said) {
        if (needsNoButton(verdict)) {
          expect(text).toMatch(/double-click/i);
          expect(text).not.toContain('Enable Content');
        } else {
          expect(text).toContain('Enable Content');
          expect(text).not.toMatch(/double-click/i);
        }
      }
      const bars = renderToStaticMarkup(<OfficeBars applications={verdict.applications} />);
      expect(bars === '').toBe(verdict.applications.length === 0);
      if (!needsNoButton(verdict)) expect(bars).not.toBe('');
    },
  );

  it.each(cases.map((one) => [one.name, one] as const))(
    'nobody is sent to a button by what attacks without one, in %s',
    (_name, one) => {
      const message = open(one);
      const { verdict } = inspected(message);
      const found = verdict.outcomes.filter(({ state }) => state === 'found').map(({ detector }) => detector);
      if (!warns(verdict) || !found.some((detector) => WITHOUT_BUTTON.includes(detector))) return;
      for (const catalogue of catalogues) {
        const said = paneText(catalogue, message, verdict);
        expect(said).not.toContain(catalogue.pane.office.enableContent);
        expect(said).toContain(catalogue.pane[verdict.level === 'danger' ? 'warning' : 'caution'].program);
      }
    },
  );

  it.each(cases.filter(({ name }) => !name.startsWith('honest-')).map((one) => [one.name, one] as const))(
    'the event handler shows the banner of what it sees of %s',
    async (_name, one) => {
      const message = open(one);
      // Attached messages and Agile encryption are beyond the handler: it judges, and advises, by what it read.
      const shown = await eventHandlerText(message);
      const full = inspect(message, { host: nodeHost, agile: readAgile });
      const words = bannerWords('en');
      const kinds = [words.emotet, words.danger, words.caution];
      const ofPrograms = [words.program.emotet, words.program.danger, words.program.caution];
      if (shown !== undefined) expect(needsNoButton(full) ? ofPrograms : kinds).toContain(shown);
      else if (message.attachments.every((attached) => attached.message === undefined))
        expect(full.level).not.toBe('danger');
    },
  );
});

describe('in every language', () => {
  const shortcut = mail({
    subject: 'Scan',
    attachments: [
      attachment(
        'Scan.lnk',
        lnk({
          target: '..\\..\\Windows\\System32\\cmd.exe',
          args: '/c notreal.exe http://files.invalid/a',
          padding: 0,
        }),
      ),
    ],
  });
  it.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
    '%s: a shortcut is met with no word of a button, by any face',
    (language, catalogue) => {
      const { verdict } = inspected(shortcut);
      const { enableContent } = catalogue.pane.office;
      const said = [
        paneText(catalogue, shortcut, verdict),
        commandLineText(catalogue, shortcut),
        bannerOf(verdict, bannerWords(language))?.text ?? enableContent,
      ];
      for (const text of said) expect(text).not.toContain(enableContent);
    },
  );
});

describe('a document that needs no button', () => {
  const documents: Readonly<Record<string, readonly [string, Uint8Array]>> = {
    'equation-exploit': [
      'Order.rtf',
      rtf({ objects: [rtfObject({ className: 'Equation.3', native: equation('A'.repeat(60)) })] }),
    ],
    'dde-field': ['Order.docx', docx({ fields: [['DDEAUTO "C:\\\\nowhere\\\\notreal.exe" "/x"']] })],
    'self-updating-object': ['Order.rtf', rtf({ objects: [rtfPackage('a.txt', Uint8Array.of(1), { update: true })] })],
    'remote-template': [
      'Order.docx',
      docx({ externals: [{ kind: 'attachedTemplate', target: 'https://files.invalid/x.dotm' }] }),
    ],
  };

  it.each(Object.entries(documents))('is met with what to do once it was opened: %s', (detector, [name, bytes]) => {
    const { mail: message } = hijack(mail({}), { seed: 3, carrier: attachment(name, bytes) });
    const { verdict } = inspected(message);
    expect(verdict.outcomes).toContainEqual(expect.objectContaining({ detector, state: 'found' }));
    expect(warns(verdict)).toBe(true);
    for (const catalogue of catalogues) {
      const { pane } = catalogue;
      const said = paneText(catalogue, message, verdict);
      expect(said).toContain(pane[verdict.level === 'danger' ? 'warning' : 'caution'].program);
      expect([said, commandLineText(catalogue, message)].join()).not.toContain(pane.office.enableContent);
    }
  });
});

describe('an organisation’s own words', () => {
  it.each<Carrier>(['document', 'program'])('stand for a %s too', (carrier) => {
    const { verdict } = inspected(mail({}));
    const words = bannerWords('ja-JP', { ja: { danger: '内線 12 に電話してください。' } });
    expect(bannerOf({ ...verdict, level: 'danger', carrier }, words)?.text).toBe('内線 12 に電話してください。');
    expect(bannerOf({ ...verdict, level: 'caution', carrier }, words)?.text).not.toBe('内線 12 に電話してください。');
  });
});
