import type { InspectionSettings, MessageInput, Verdict } from '../detection/contract';
import { inspect } from '../detection';
import { readAgile } from '../detection/formats/office/encryption/office-crypto-agile';
import { textHost } from '../hosts/browser';

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
  const verdict = inspect(data.message, { host: textHost, settings: data.settings, agile: readAgile });
  const reply: InspectionReply = { id: data.id, verdict };
  postMessage(reply);
});
