import type { Budget } from '../budget';
import type { BodyFacts, MessageInput } from '../contract';

export function readBody({ html, text }: MessageInput, _budget: Budget): BodyFacts {
  return { known: html !== undefined || text !== undefined, text: text ?? '', anchors: [], foreignDocuments: 0, longestGap: 0 };
}
