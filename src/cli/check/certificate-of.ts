import { connect } from 'node:tls';
import type { Certificate } from '../../checkup/certificate';
import { bareHostOf } from './https';

/** Milliseconds until a server has shown its certificate; one that trickles is no better than one that is silent. */
const DEADLINE = 10_000;

/** What a server shows of itself, and whether it is trusted; undefined where there is no connection at all. Never rejects. */
export function certificateOf(address: URL, ca: readonly string[] | undefined): Promise<Certificate | undefined> {
  const host = bareHostOf(address);
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(address.port || 443),
      // An address has no name to be asked for (RFC 6066, 3).
      ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
      ...(ca === undefined ? {} : { ca: [...ca] }),
      // It is looked at, and told: nothing of ours is sent.
      rejectUnauthorized: false,
    });
    const end = (certificate: Certificate | undefined) => {
      clearTimeout(alarm);
      socket.destroy();
      resolve(certificate);
    };
    const alarm = setTimeout(() => {
      end(undefined);
    }, DEADLINE);
    socket.once('error', () => {
      end(undefined);
    });
    socket.once('secureConnect', () => {
      const { valid_to: until, subjectaltname: names = '' } = socket.getPeerCertificate();
      const day = new Date(until);
      // Of the chain Node tells a code, of the name an error that has one.
      const why: unknown = socket.authorizationError;
      const code = typeof why === 'string' ? why : ((why as { readonly code?: string } | null)?.code ?? 'UNTRUSTED');
      end({
        host,
        names: names
          .split(',')
          .map((name) => name.trim().replace(/^(?:DNS|IP Address):/, ''))
          .filter((name) => name !== ''),
        until: Number.isNaN(day.getTime()) ? undefined : day,
        distrust: socket.authorized ? undefined : code,
      });
    });
  });
}
