import type { DemoServer } from './server.mjs';

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
  /** A company's own scenarios, as an absolute path. */
  readonly own?: string;
}): Promise<TrainingServer>;
