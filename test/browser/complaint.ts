import type { ConsoleMessage } from 'playwright-core';

/**
 * Whether a page's console tells of an error, broken policies included. One belongs to every start: for its own telemetry,
 * Office.js hands the host's token to DOMParser, the policy of Trusted Types refuses that, and Office.js goes on without.
 */
export function isComplaint(message: ConsoleMessage): boolean {
  if (message.type() !== 'error') return false;
  return !(message.text().includes("'TrustedHTML'") && message.location().url.endsWith('/outlook-web-16.01.js'));
}
