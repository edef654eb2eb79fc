import type { Budget } from '../budget';
import type { BodyFacts, HeaderFacts, MessageInput, ThreadFacts } from '../contract';

export function readThread(message: MessageInput, headers: HeaderFacts, body: BodyFacts, _budget: Budget): ThreadFacts {
  const prefix = /^(?:re|aw|sv):/i.exec(message.subject)?.[0];
  return {
    kind: prefix === undefined ? 'new' : 'reply',
    prefixes: prefix === undefined ? [] : [prefix],
    hasThreadHeaders: headers.known ? headers.first('In-Reply-To') !== undefined || headers.first('References') !== undefined : undefined,
    newestText: body.text,
    quoted: [],
    addresses: [],
    newestAddresses: [],
    ageDays: undefined,
  };
}
