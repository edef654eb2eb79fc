/** Manifests by which Windows installs a program from a web server: ClickOnce (.application) and App Installer (.appinstaller). */
import type { Budget } from '../../budget';
import type { ShortcutFile } from '../../contract';

/** `codebase` of deploymentProvider and dependentAssembly, `Uri` of AppInstaller, MainPackage and MainBundle. */
const ADDRESS = /\b(?:codebase|uri)\s{0,4}=\s{0,4}(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})')/gi;

const MOST = 20;

/** Where the program comes from, and its updates afterwards. */
export function readDeployment(text: string, budget: Budget): ShortcutFile {
  const targets: string[] = [];
  if (!budget.takeSteps(1 + (text.length >>> 4))) return { targets, commands: [] };
  for (const [, quoted, single] of text.matchAll(ADDRESS)) {
    if (targets.length === MOST) break;
    targets.push((quoted ?? single ?? '').trim());
  }
  return { targets, commands: [] };
}
