import type { HeaderFacts, InspectionSettings, MessageInput, SenderFacts } from '../contract';

export function readSender(message: MessageInput, _headers: HeaderFacts, _settings: InspectionSettings): SenderFacts {
  const { name, address } = message.from ?? { name: '', address: '' };
  return { name, address, domain: '', host: '', addressesInName: [], internal: false, trusted: false, relayed: false };
}
