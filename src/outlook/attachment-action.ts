import { attempt } from './loose';

/*
 * `OnAttachmentAction` (preview): in read mode, Outlook on the web and the new Outlook hold the opening, copying, saving or
 * downloading of an attachment for as long as the handler takes, and for 15 seconds at most. The action goes on when the handler has
 * completed, was skipped by the reader, or has run out of time: it can warn, and cannot forbid.
 *
 * Source: Microsoft's draft, docs/outlook/on-attachment-action-event.md of OfficeDev/office-js-docs-pr #5775 (14 May 2026, as of
 * commit 682b1e5). It is not published, and neither the published Office.js nor @types/office-js knows the event.
 */

/** `Office.AttachmentActionEventArgs`, as far as the draft shows it. */
export interface AttachmentActionEvent {
  /** Of the attachments that are about to be opened. */
  readonly attachmentIds?: unknown;
  readonly completed: () => void;
}

/**
 * The ids that the event names; none where it names none. An Office.js that copies the event field by field makes an object with
 * numbered fields of the list (outlook-web-16.01.js, _translateEventObjectInternal).
 */
export function attachmentIdsOf(event: Partial<AttachmentActionEvent>): readonly string[] {
  const ids: unknown = attempt(() => event.attachmentIds);
  if (typeof ids !== 'object' || ids === null) return [];
  return (attempt((): unknown[] => Object.values(ids)) ?? []).filter((id) => typeof id === 'string');
}
