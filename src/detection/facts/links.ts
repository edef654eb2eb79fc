import type { Budget } from '../budget';
import type { BodyFacts, InspectionSettings, Link, MessageInput, Part, SenderFacts } from '../contract';

interface LinkSources {
  readonly message: MessageInput;
  readonly body: BodyFacts;
  readonly parts: readonly Part[];
  readonly sender: SenderFacts;
  readonly settings: InspectionSettings;
  readonly budget: Budget;
}

export function collectLinks(_sources: LinkSources): readonly Link[] {
  return [];
}
