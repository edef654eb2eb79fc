import type { Scenario } from '../scenario';
import { deliveryLink } from './delivery-link';
import { invoicePdf } from './invoice-pdf';
import { macroWorkbook } from './macro-workbook';
import { minutesHijacked } from './minutes-hijacked';
import { minutesOriginal } from './minutes-original';
import { ppapPassword } from './ppap-password';
import { ppapZip } from './ppap-zip';
import { scanPasswordZip } from './scan-password-zip';
import { securityNewsletter } from './security-newsletter';

/** The training mailbox, newest message first. */
export const scenarios: readonly Scenario[] = [
  minutesHijacked,
  deliveryLink,
  invoicePdf,
  scanPasswordZip,
  ppapPassword,
  ppapZip,
  macroWorkbook,
  minutesOriginal,
  securityNewsletter,
];
