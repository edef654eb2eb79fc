import { remark } from './remark';
import type { Remark } from './remark';

/** What a server showed of itself at the beginning of a connection. */
export interface Certificate {
  readonly host: string;
  /** Names that it is for. */
  readonly names: readonly string[];
  /** Until when; undefined where nothing could be read. */
  readonly until: Date | undefined;
  /** Why a client would not trust it: OpenSSL's code ("CERT_HAS_EXPIRED"), undefined where it would. */
  readonly distrust: string | undefined;
}

/** Days before its end: an automatic renewal happens a month before, so that whoever is this late has one that stopped. */
const LATE = 21;

const MILLISECONDS_A_DAY = 86_400_000;

/** The chain ends before an authority that the client knows. */
const INCOMPLETE = [
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
];

/** Most clients say only that they "cannot connect": what it is and how long it lasts. */
export function judgeCertificate({ host, names, until, distrust }: Certificate, now: Date): Remark {
  const day = until?.toISOString().slice(0, 10) ?? '–';
  const left = until === undefined ? 0 : Math.floor((until.getTime() - now.getTime()) / MILLISECONDS_A_DAY);
  if (distrust === 'CERT_HAS_EXPIRED' || (until !== undefined && until <= now))
    return remark('certificateExpired', { day });
  if (distrust === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return remark('certificateOfAnother', { host, names: names.slice(0, 5).join(', ') || '–' });
  if (distrust !== undefined)
    return remark(INCOMPLETE.includes(distrust) ? 'certificateIncomplete' : 'certificateUntrusted', {
      reason: distrust,
    });
  return remark(left < LATE ? 'certificateEnds' : 'certificateFine', { count: left, day });
}
