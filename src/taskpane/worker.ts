import { forPane } from '../hosts/for-pane';
import { keepMessage } from './kept-message';
import type { InspectionRequest, Looked } from './kept-message';

export interface InspectionReply extends Looked {
  readonly id: number;
}

// In an insecure context there is none, whatever the type says.
const look = keepMessage(forPane, (globalThis.crypto as Crypto | undefined)?.subtle);

addEventListener('message', ({ data }: MessageEvent<InspectionRequest>) => {
  // An error has to reach the pane as one: a rejection would leave it waiting for its deadline.
  void look(data).then(
    (looked) => {
      const reply: InspectionReply = { id: data.id, ...looked };
      postMessage(reply);
    },
    (error: unknown) => {
      reportError(error);
    },
  );
});
