/** An address of the web, or of a program, taken apart. */
import type { HostDisguise } from '../contract';

export interface WebAddress {
  /** As written, defanged forms read. */
  readonly href: string;
  /** Lower case, without the colon. UNC paths are `file`. */
  readonly scheme: string;
  /** As in `readHost`; '' where the scheme has none. For app addresses the host that the app would fetch from. */
  readonly host: string;
  /** undefined: the scheme's own port. */
  readonly port: number | undefined;
  /** With leading slash, percent sequences as written, `.` and `..` resolved; '' for schemes without one. */
  readonly path: string;
  /** With its question mark, '' when there is none. */
  readonly query: string;
  readonly disguises: readonly HostDisguise[];
  /** Written so that nobody can click it ("hxxp", "[.]"). */
  readonly defanged: boolean;
}
