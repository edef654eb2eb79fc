import type { Budget } from '../budget';
import type { InspectionSettings, MessageInput, Part } from '../contract';
import type { Host } from '../host';
import type { AgileReader } from './opening';

interface PartsContext {
  readonly settings: InspectionSettings;
  readonly host: Host;
  readonly budget: Budget;
  readonly passwords: () => readonly string[];
  readonly agile?: AgileReader;
}

export function openParts(_message: MessageInput, _context: PartsContext): readonly Part[] {
  return [];
}
