export interface NginxServer {
  /** Of 127.0.0.1. */
  readonly port: number;
  /** A file with its own certificate, for localhost too; it is its own authority. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** The program's path, or undefined when none is found; NGINX_PATH names one outright. */
export function findNginx(): string | undefined;

/** What an admin changes in the documented configuration: texts and what takes their place. */
export type Edits = readonly (readonly [string, string])[];

/** Enforces Trusted Types. */
export const ENFORCING: Edits;

/**
 * Serves a folder over HTTPS with a site configuration in which nothing is changed but the port, the certificate, the folder, and
 * `edits`. Rejects with nginx' own words when it does not start.
 */
export function serveWithNginx(options: {
  readonly site: string;
  readonly folder: string;
  readonly edits?: Edits;
}): Promise<NginxServer>;
