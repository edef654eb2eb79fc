import type { OwnScenarios } from '../../../training/own/folder';
import { setOwnScenarios } from '../../../training/scenarios';
import { ownFolder } from './own-folder';

/** What the company's folder gave, once it is there. */
let loaded: Pick<OwnScenarios, 'company' | 'problems'> = { company: undefined, problems: [] };
let loading: Promise<void> | undefined;

/** Fetches the company's scenarios, once, and puts those that are right into the mailbox. Never rejects. */
export function loadOwn(): Promise<void> {
  return (loading ??= load().catch(() => undefined));
}

async function load(): Promise<void> {
  const folder = await ownFolder();
  if (folder.names.length === 0) return;
  // What examines stories is fetched where there are some.
  const { readOwn } = await import('../../../training/own/folder');
  const own = await readOwn(folder);
  setOwnScenarios(own.scenarios);
  loaded = own;
}

/** The company, and what is wrong in its folder. */
export function ownLoaded(): typeof loaded {
  return loaded;
}
