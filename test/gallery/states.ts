import type { MessageInput, Verdict } from '../../src/detection/contract';
import { inbox } from '../../src/demo/mailbox/mailbox';
import type { Catalogue } from '../../src/locales/catalogue';
import type { Organisation } from '../../src/taskpane/organisation';
import { hijack } from '../builders/hijack';
import { lnk } from '../../src/specimens/lnk';
import { wave202201 } from '../../src/specimens/office/macro-sheets';
import { attachment, message, unreadAttachment } from '../../src/specimens/mail/message';
import { honestMacros } from '../../src/specimens/office/macros';
import { xlsx } from '../../src/specimens/office/ooxml';
import { vbaProject } from '../../src/specimens/office/vba';
import { xls } from '../../src/specimens/office/xls';
import type { FakeItem } from '../outlook/fake-item';
import { hijack as foundHijack, noSigns } from '../taskpane/verdicts';
import { everyFinding } from './every-finding';
import { hostileMessage } from './hostile';

/** One thing that the pane can show: a message, and an Outlook in some condition. */
export interface GalleryState {
  readonly id: string;
  /** What the pane's heading then says. */
  readonly heading: (catalogue: Catalogue) => string;
  /** In the reader's language; `null`: Outlook shows no message. */
  readonly message?: (language: string) => Promise<MessageInput> | MessageInput | null;
  /** Outlook itself is not there, or not yet. */
  readonly outlook?: 'starting' | 'not-supported' | 'offline';
  readonly faults?: FakeItem['faults'];
  /** Outlook shows another message by now, and has told nobody. */
  readonly movedOn?: boolean;
  /** This many attachments come, the next one never. */
  readonly attachmentsThatCome?: number;
  readonly organisation?: Partial<Organisation>;
  /** Instead of what the check really finds. */
  readonly verdict?: () => Verdict | 'time-up' | 'not-supported-here';
  /** It is a fire drill, and played. */
  readonly isDrill?: boolean;
  /** What the reader has opened: words of a button, in the order of the clicks; `all`: everything that unfolds. */
  readonly opened?: (catalogue: Catalogue) => readonly string[] | 'all';
}

const contact = { name: 'Reader Ltd.', contact: { mail: 'soc@reader.example', phone: '+81 3-0000-0000' } };

const scenario = (id: string) => async (language: string) => {
  const entry = inbox(language === 'ja' ? 'ja' : 'en').find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No scenario ${id}`);
  return entry.open();
};

const honestBook = () =>
  xlsx({ text: ['Order form'], vba: vbaProject({ modules: honestMacros['price list with buttons']! }) });

/** Every state of the pane. */
export const states: readonly GalleryState[] = [
  { id: 'starting', heading: ({ pane }) => pane.states.starting.heading, outlook: 'starting' },
  { id: 'no-message', heading: ({ pane }) => pane.states.noMessage.heading, message: () => null },
  { id: 'not-supported', heading: ({ pane }) => pane.states.notSupported.heading, outlook: 'not-supported' },
  { id: 'offline', heading: ({ pane }) => pane.states.offline.heading, outlook: 'offline' },
  {
    id: 'checking-names',
    heading: ({ pane }) => pane.stages.checking,
    message: scenario('minutes-original'),
    faults: { html: 'hang' },
  },
  {
    id: 'checking-attachments',
    heading: ({ pane }) => pane.stages.checking,
    message: () =>
      message({ attachments: [1, 2, 3].map((number) => attachment(`Order form ${number}.xlsm`, honestBook())) }),
    attachmentsThatCome: 1,
  },
  {
    id: 'checking-danger',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: async (language) => {
      const sent = await scenario('minutes-hijacked')(language);
      return { ...sent, attachments: [...sent.attachments, attachment('Order form.xlsm', honestBook())] };
    },
    attachmentsThatCome: 1,
    organisation: contact,
  },
  {
    id: 'danger-link',
    heading: ({ pane }) => pane.headingsOfDanger.link,
    message: scenario('delivery-link'),
    organisation: contact,
  },
  { id: 'danger-pdf', heading: ({ pane }) => pane.headingsOfDanger.attachment, message: scenario('invoice-pdf') },
  {
    id: 'danger-word',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: scenario('minutes-hijacked'),
    organisation: contact,
  },
  {
    id: 'danger-stale',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: scenario('minutes-hijacked'),
    organisation: contact,
    movedOn: true,
  },
  {
    id: 'danger-zip',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: scenario('scan-password-zip'),
    organisation: contact,
  },
  {
    id: 'danger-excel',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: () => message({ subject: 'Invoice', attachments: [attachment('Invoice 0311.xls', xls(wave202201))] }),
  },
  {
    id: 'danger-shortcut',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: () =>
      message({
        subject: 'Scan',
        attachments: [
          attachment(
            'Scan 0311.lnk',
            lnk({
              target: '..\\..\\Windows\\System32\\cmd.exe',
              args: '/c notreal.exe http://files.invalid/a',
              padding: 200,
            }),
          ),
        ],
      }),
  },
  {
    id: 'danger-shortcut-link',
    heading: ({ pane }) => pane.headings.danger,
    message: async (language) => {
      const sent = await scenario('delivery-link')(language);
      const shortcut = lnk({ target: '..\\..\\Windows\\System32\\cmd.exe', args: '/c notreal.exe' });
      return { ...sent, attachments: [...sent.attachments, attachment('Scan 0311.lnk', shortcut)] };
    },
    organisation: contact,
  },
  {
    id: 'danger-shortcut-document',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: async (language) => {
      const sent = await scenario('minutes-hijacked')(language);
      const shortcut = lnk({ target: '..\\..\\Windows\\System32\\cmd.exe', args: '/c notreal.exe' });
      return { ...sent, attachments: [...sent.attachments, attachment('Scan 0311.lnk', shortcut)] };
    },
    organisation: contact,
  },
  {
    id: 'danger-details',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: scenario('scan-password-zip'),
    organisation: contact,
    opened: () => 'all',
  },
  {
    id: 'danger-unread',
    heading: ({ pane }) => pane.headingsOfDanger.attachment,
    message: async (language) => {
      const sent = await scenario('minutes-hijacked')(language);
      return {
        ...sent,
        attachments: [...sent.attachments, unreadAttachment('Photos of the meeting.zip', 'too-large')],
      };
    },
    organisation: { ...contact, problem: 'missing' },
  },
  {
    id: 'caution',
    heading: ({ pane }) => pane.headings.caution,
    message: () => hijack(message(), { seed: 3, carrier: attachment('Order form.xlsm', honestBook()) }).mail,
    organisation: contact,
  },
  {
    id: 'notice',
    heading: ({ pane }) => pane.headings.notice,
    message: () =>
      hijack(message(), { seed: 3, carrier: attachment('Minutes.txt', new TextEncoder().encode('Minutes')) }).mail,
  },
  { id: 'no-signs', heading: ({ pane }) => pane.headings['no-signs'], message: scenario('minutes-original') },
  {
    id: 'no-signs-headers',
    heading: ({ pane }) => pane.headings['no-signs'],
    message: async (language) => {
      const sent = await scenario('macro-workbook')(language);
      return { ...sent, rawHeaders: '' };
    },
  },
  {
    id: 'settings-broken',
    heading: ({ pane }) => pane.headings['no-signs'],
    message: scenario('security-newsletter'),
    organisation: { problem: 'broken' },
  },
  { id: 'unchecked', heading: ({ pane }) => pane.headings.unchecked, message: scenario('ppap-zip') },
  {
    id: 'stopped',
    heading: ({ pane }) => pane.headings.unchecked,
    message: scenario('macro-workbook'),
    verdict: () => 'time-up',
  },
  {
    id: 'clicked',
    heading: ({ pane }) => pane.clicked.heading,
    message: scenario('minutes-hijacked'),
    organisation: contact,
    opened: ({ pane }) => [pane.actions.alreadyClicked],
  },
  {
    id: 'clicked-without-contact',
    heading: ({ pane }) => pane.clicked.heading,
    message: scenario('minutes-hijacked'),
    opened: ({ pane }) => [pane.actions.alreadyClicked],
  },
  {
    id: 'drill-over',
    heading: ({ pane }) => pane.drill.heading,
    message: scenario('minutes-original'),
    verdict: () => ({ ...noSigns, level: 'notice', score: 15, outcomes: [foundHijack] }),
    isDrill: true,
    opened: ({ pane }) => [pane.actions.alreadyClicked],
  },
  {
    id: 'trust',
    heading: ({ pane }) => pane.trust.heading,
    message: scenario('minutes-original'),
    opened: ({ pane }) => [pane.actions.howDoIKnow],
  },
  {
    id: 'hostile',
    heading: ({ pane }) => pane.headings.danger,
    message: hostileMessage,
    organisation: contact,
    opened: () => 'all',
  },
  {
    id: 'every-finding',
    heading: ({ pane }) => pane.headings.danger,
    message: scenario('minutes-hijacked'),
    verdict: everyFinding,
    opened: () => 'all',
  },
];
