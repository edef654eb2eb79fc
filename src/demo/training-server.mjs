// The web server of the training room alone, for a class: every phone in the network may reach it.
import { networkInterfaces } from 'node:os';
import { listen } from './server.mjs';

/**
 * Serves the training room alone, to whoever reaches `host`.
 * @param {{ folder: string, port: number, host?: string, files?: Readonly<Record<string, string>>, own?: string }} options the built room as an
 *   absolute path; `host` as Node's `listen` takes it, this machine alone where it is left out; `files` stand in the place of those of
 *   the folder, by their path ("/config/…"); `own`: a company's scenarios
 * @returns {Promise<{ origin: string, addresses: string[], close: () => Promise<void> }>} `addresses`: where others find it
 */
export async function serveTraining({ folder, port, host, files = {}, own }) {
  const others = addressesOf(host);
  const site = { dist: folder, start: '/index.html', files, own, others, addresses: [] };
  const { origin, close } = await listen(site, { port, host });
  site.addresses = others.map((address) => `http://${address}:${new URL(origin).port}/`);
  return { origin, addresses: site.addresses, close };
}

/** What others call this machine, the networks of homes and offices first (RFC 1918). */
function addressesOf(host) {
  if (host === undefined || host === 'localhost' || host.startsWith('127.')) return [];
  if (host !== '0.0.0.0' && host !== '::') return [host];
  const all = Object.values(networkInterfaces()).flatMap((cards) => cards ?? []);
  const others = all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  const isAtHome = (address) => /^(?:192\.168|10)\./.test(address);
  return [...others.filter(isAtHome), ...others.filter((address) => !isAtHome(address))];
}
