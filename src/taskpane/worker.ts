import { forPane } from '../hosts/for-pane';
import { keepMessage } from './kept-message';
import type { InspectionRequest, Looked } from './kept-message';

export interface InspectionReply extends Looked {
  readonly id: number;
}

const look = keepMessage(forPane);

addEventListener('message', ({ data }: MessageEvent<InspectionRequest>) => {
  const reply: InspectionReply = { id: data.id, ...look(data) };
  postMessage(reply);
});
