import type { InspectionSettings, MessageInput, Verdict } from '../detection/contract';
import { inspect } from '../detection';
import { forPane } from '../hosts/for-pane';

export interface InspectionRequest {
  readonly id: number;
  readonly message: MessageInput;
  readonly settings: InspectionSettings;
}

export interface InspectionReply {
  readonly id: number;
  readonly verdict: Verdict;
}

addEventListener('message', ({ data }: MessageEvent<InspectionRequest>) => {
  const verdict = inspect(data.message, { ...forPane, settings: data.settings });
  const reply: InspectionReply = { id: data.id, verdict };
  postMessage(reply);
});
