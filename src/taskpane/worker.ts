import type { Verdict } from '../detection/contract';
import { forPane } from '../hosts/for-pane';
import { keepMessage } from './kept-message';
import type { InspectionRequest } from './kept-message';

export interface InspectionReply {
  readonly id: number;
  readonly verdict: Verdict;
}

const look = keepMessage(forPane);

addEventListener('message', ({ data }: MessageEvent<InspectionRequest>) => {
  const reply: InspectionReply = { id: data.id, verdict: look(data) };
  postMessage(reply);
});
