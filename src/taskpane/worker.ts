import { defaultInspectionSettings } from '../detection/contract';
import { forPane } from '../hosts/for-pane';
import { keepMessage } from './kept-message';
import type { InspectionRequest, Looked } from './kept-message';

export interface InspectionReply extends Looked {
  readonly id: number;
}

// In an insecure context there is none, whatever the type says.
const look = keepMessage(forPane, (globalThis.crypto as Crypto | undefined)?.subtle);

/** Looks at nothing at all: when the first message comes, tables are filled and code is compiled. Nobody is told, not of errors either. */
void keepMessage(forPane)({
  id: 0,
  begins: true,
  message: { subject: '', to: [], cc: [], html: '<p>', attachments: [] },
  settings: defaultInspectionSettings,
}).catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<InspectionRequest>) => {
  // An error has to reach the pane as one: a rejection would leave it waiting for its deadline.
  void look(data).then(
    (looked) => {
      postMessage({ id: data.id, ...looked } satisfies InspectionReply);
    },
    (error: unknown) => {
      reportError(error);
    },
  );
});
