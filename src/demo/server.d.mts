import type { ServerOptions } from 'node:https';

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
}): Promise<DemoServer>;

export interface TrainingServer extends DemoServer {
  /** Where others find it, such as `http://192.168.1.20:3000/`; none where it serves this machine alone. */
  readonly addresses: readonly string[];
}

/** Serves the training room alone, to whoever reaches `host`: this machine where it is left out. */
export function serveTraining(options: {
  /** The built room, as an absolute path. */
  readonly folder: string;
  readonly port: number;
  /** As Node's `listen` takes it. */
  readonly host?: string;
  /** Texts in the place of files, by their path ("/config/…"). */
  readonly files?: Readonly<Record<string, string>>;
}): Promise<TrainingServer>;

/** A script with the few globals of MicrosoftAjax.js that Office.js looks for. */
export const MICROSOFT_AJAX: string;

/** Whether a server of this machine listens on the port already; never for port 0, which takes any free one. */
export function isInUse(port: number, host?: string): Promise<boolean>;
