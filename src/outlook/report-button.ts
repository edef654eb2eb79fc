import { attempt } from './loose';

/** What the reader said in the dialog of Outlook's Report button, on its way from there to the pane. */
export interface ReportButtonNote {
  /** They have clicked already. */
  readonly clicked: boolean;
  /** Their own words, '' without any. */
  readonly note: string;
}

/** Id of the pane's button in the manifest. */
const PANE_BUTTON = 'EmotetGuard.OpenPane';

/** Place of "I have already clicked" among the options of the manifest's dialog. */
const CLICKED = 0;

const LONGEST_NOTE = 1_000;

/** Nothing is moved (plain words: Office.js' list of names for them is not there in every runtime), and the pane opens. */
export const opensPane = { commandId: PANE_BUTTON, moveItemTo: 'noMove' } as const;

/**
 * The answer to the Report button: nothing is moved or sent, and the pane opens (Mailbox 1.15, and with `noMove` alone).
 * Older clients know no pane here and show the dialog, which tells the next step; newer ones leave it out.
 * @param texts a title, and what to do next
 */
export function reportButtonAnswer(
  said: Partial<Pick<Office.SpamReportingEventArgs, 'options' | 'freeText'>>,
  texts: { readonly title: string; readonly next: string },
): object {
  const freeText: unknown = attempt(() => said.freeText);
  const note: ReportButtonNote = {
    clicked: attempt(() => said.options?.[CLICKED]) === true,
    note: typeof freeText === 'string' ? freeText.slice(0, LONGEST_NOTE) : '',
  };
  return {
    ...opensPane,
    contextData: JSON.stringify({ reported: note }),
    showPostProcessingDialog: { title: texts.title, description: texts.next },
  };
}

/** Reads what the pane was opened with; undefined: it was not the Report button. Whatever else stands there is not ours. */
export function readReportButtonNote(context: unknown): ReportButtonNote | undefined {
  let value: unknown = context;
  try {
    if (typeof value === 'string') value = JSON.parse(value);
  } catch {
    return undefined;
  }
  const reported = fieldOf(value, 'reported');
  const clicked = fieldOf(reported, 'clicked');
  const note = fieldOf(reported, 'note');
  if (typeof clicked !== 'boolean' || typeof note !== 'string') return undefined;
  return { clicked, note: note.slice(0, LONGEST_NOTE) };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
