import type { ServerOptions } from 'node:https';
import type { LiveReload } from './live-reload.mjs';

export interface DemoServer {
  /** Such as `http://localhost:3000`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built folder, and Office.js from its npm package, to this machine; port 0 takes any free one. */
export function serve(options: {
  readonly dist: string;
  readonly officeJs: string;
  readonly port: number;
  /** Serves over https, to a real Outlook. */
  readonly tls?: ServerOptions;
  /** Loads the simulated Outlook again after each build. */
  readonly live?: LiveReload;
  /** A company's own scenarios, as an absolute path. */
  readonly own?: string;
}): Promise<DemoServer>;

/** A script with the few globals of MicrosoftAjax.js that Office.js looks for. */
export const MICROSOFT_AJAX: string;

/** Whether a server of this machine listens on the port already; never for port 0, which takes any free one. */
export function isInUse(port: number, host?: string): Promise<boolean>;
