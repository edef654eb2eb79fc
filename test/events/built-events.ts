import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';

/**
 * Builds the event handler as `npm run build` does.
 * @param config another configuration of webpack than the product's
 * @returns the one script that Outlook loads
 */
export function buildEvents(folder: string, config = 'webpack.config.js'): string {
  const webpack = path.join('node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(
    process.execPath,
    [webpack, '--config', config, '--mode', 'production', '--config-name', 'events', '--env', `out=${folder}`],
    { stdio: 'pipe' },
  );
  return readFileSync(path.join(folder, 'events.js'), 'utf8');
}

export type Handler = (event: { completed: (options?: unknown) => void }) => void;

/** What ECMAScript engines bring along and nobody has promised for classic Outlook's runtime. */
const UNPROMISED = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape', 'console'];

interface Runtime {
  /** Of the script that ran in it: what it gave to Outlook, by name. */
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly run: (script: string) => void;
}

/**
 * Where classic Outlook runs the script: an engine with `Office`, and no page, timers, TextDecoder, URL, atob or crypto around it.
 * (fetch, XMLHttpRequest and WebSocket are documented; here they fail.)
 * @param globals what else it finds, such as timers, of which none are documented
 */
export function bareRuntime(context: unknown, globals: Readonly<Record<string, unknown>> = {}): Runtime {
  const handlers = new Map<string, Handler>();
  const network = () => {
    throw new TypeError('Network request failed');
  };
  const runtime = createContext({
    Office: { context, actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) } },
    fetch: () => Promise.reject(new TypeError('Network request failed')),
    XMLHttpRequest: network,
    WebSocket: network,
    ...globals,
  });
  for (const name of UNPROMISED) Reflect.deleteProperty(runtime, name);
  runInContext(UNPROMISED.map((name) => `delete globalThis.${name};`).join(''), runtime);
  return { handlers, run: (script) => void runInContext(script, runtime, { filename: 'events.js' }) };
}

/** Runs the script there. @returns the handlers that it gave to Outlook, by name */
export function runEvents(
  script: string,
  context: unknown,
  globals: Readonly<Record<string, unknown>> = {},
): ReadonlyMap<string, Handler> {
  const { handlers, run } = bareRuntime(context, globals);
  run(script);
  return handlers;
}
