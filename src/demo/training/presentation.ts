import type { MessageInput } from '../../detection/contract';
import type { Picture, Step, Telling } from '../../training/scenario';
import type { MessagePart } from '../components/message-part';
import type { Passage } from '../marked-passages';

/** One screen of a presentation. */
export type Slide =
  | { readonly kind: 'arrival' }
  | { readonly kind: 'evidence'; readonly step: Step; readonly number: number }
  | { readonly kind: 'verdict' };

/** The message as it arrives, each piece of evidence, and what Emotet Guard says. */
export function slidesOf(telling: Telling): readonly Slide[] {
  return [
    { kind: 'arrival' },
    ...telling.steps.map((step, index) => ({ kind: 'evidence' as const, step, number: index + 1 })),
    { kind: 'verdict' },
  ];
}

/** A part of the message with the numbers of the steps that point at it. */
export interface Mark {
  readonly numbers: readonly number[];
  /** The step of now is among them. */
  readonly current: boolean;
}

/** What is marked on the message at one step: everything shown so far. */
export interface Marks {
  readonly parts: Readonly<Partial<Record<MessagePart | 'thread', Mark>>>;
  readonly passages: readonly Passage[];
  /** An opened file, which lies over the message. */
  readonly picture: Picture | undefined;
}

/** The marks at slide `at` of a presentation. */
export function marksAt(slides: readonly Slide[], at: number, message: MessageInput): Marks {
  const parts: Partial<Record<MessagePart | 'thread', Mark>> = {};
  const passages: Passage[] = [];
  let picture: Picture | undefined;
  for (const [index, slide] of slides.slice(0, at + 1).entries()) {
    if (slide.kind !== 'evidence') continue;
    const { step, number } = slide;
    const current = index === at;
    const place = step.at;
    if (typeof place === 'object' && 'opened' in place) {
      if (current) picture = place.opened;
    } else if (typeof place === 'object' && 'text' in place) {
      passages.push({ text: place.text, number, current });
    } else {
      const part = typeof place === 'string' ? place : attachmentPart(message, place.attachment);
      if (part === undefined) continue;
      const before = parts[part];
      parts[part] = { numbers: [...(before?.numbers ?? []), number], current: current || (before?.current ?? false) };
    }
  }
  return { parts, passages, picture };
}

/** Files that the message shows; pictures of the body are none. */
export function shownFiles(message: MessageInput): readonly string[] {
  return message.attachments.filter(({ inline }) => !inline).map(({ name }) => name);
}

/** Does the message say which one it answers (RFC 5322 3.6.4)? */
export function isTiedToThread(message: MessageInput): boolean {
  return /^(?:in-reply-to|references):/im.test(message.rawHeaders ?? '');
}

function attachmentPart(message: MessageInput, name: string): MessagePart | undefined {
  const index = shownFiles(message).indexOf(name);
  return index === -1 ? undefined : `attachment-${index}`;
}

/** Where a key leads in a presentation, or undefined for keys that are not ours. */
export function slideTarget(key: string, shift: boolean, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return Math.min(at + 1, count - 1);
    case ' ':
      return shift ? Math.max(at - 1, 0) : Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
