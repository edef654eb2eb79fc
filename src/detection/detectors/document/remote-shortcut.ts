import { defineDetector } from '../../contract';
import type { Part } from '../../contract';
import { remoteHost } from '../../facts/link/remote-addresses';
import { ownsHost } from '../../facts/message/organisation';
import { isPublicHost, registrableDomain } from '../../text/hosts';
import { defang } from '../../text/urls';

export default defineDetector({
  id: 'remote-shortcut',
  group: 'document',
  weight: 25,
  needs: ['parts'],
  subjects: ['shortcut', 'shortcutFile'],
  messages: { opensElsewhere: ['name', 'host'], connectsElsewhere: ['name', 'host'] },
  proof: 'code',
  why: 'Since email apps block scripts, attackers send shortcuts, libraries and remote desktop files that open a folder or a machine of their own, where the script waits; Windows hands the reader’s password hash to it.',
  looksLikeButIsNot:
    'Shortcuts to a share or a machine in the own network, which people do mail to each other, and bookmarks of web pages: those are links like any other.',
  references: [
    'https://attack.mitre.org/techniques/T1204/002/',
    'https://attack.mitre.org/techniques/T1187/',
    'https://www.cisa.gov/news-events/alerts/2024/10/31/foreign-threat-actor-conducting-large-scale-spear-phishing-campaign-rdp-attachments',
  ],
  attack: ['T1204.002', 'T1187'],
  *detect({ parts, settings, sender }) {
    for (const part of parts) {
      for (const target of targetsOf(part)) {
        const host = elsewhere(target);
        if (host === undefined || ownsHost(host, settings)) continue;
        yield {
          message: target.startsWith('rdp:') ? 'connectsElsewhere' : 'opensElsewhere',
          values: { name: part.name, host: defang(host) },
          where: { in: 'part', path: part.path },
          proof: { kind: 'code', lines: target.slice(0, 2_000) },
          ...(sender.domain !== '' &&
            registrableDomain(host) === sender.domain && { dampener: 'same-domain' as const }),
        };
        break;
      }
    }
  },
});

function targetsOf({ shortcut, shortcutFile }: Part): readonly string[] {
  if (shortcut !== undefined) return [shortcut.target, shortcut.workingDirectory, shortcut.icon];
  return shortcutFile?.targets ?? [];
}

/** The host of a folder or a machine on the open internet; a web address is a link, and judged as one. */
function elsewhere(target: string): string | undefined {
  const host = /^(?:https?|ftp):/i.test(target.trim()) ? undefined : remoteHost(target);
  return host !== undefined && isPublicHost(host) ? host : undefined;
}
