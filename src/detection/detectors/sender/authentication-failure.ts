import { defineDetector } from '../../contract';

export default defineDetector({
  id: 'authentication-failure',
  group: 'sender',
  weight: 4,
  needs: ['authentication'],
  messages: { failed: ['domain'] },
  why: 'The mail system of your organization could not confirm that the sending domain sent this. Emotet usually passes, because it sends from hacked mailboxes: a pass adds no trust.',
  looksLikeButIsNot: 'Mailing lists and forwarding break these checks for genuine mail too.',
  references: ['https://www.rfc-editor.org/rfc/rfc8601', 'https://attack.mitre.org/techniques/T1672/'],
  attack: ['T1672'],
  *detect({ authentication, sender }) {
    if (sender.relayed) return;
    const { spf, dkim, dmarc, composite } = authentication;
    // DMARC decides where it was asked; SPF alone fails for all forwarded mail, so it counts only without a valid signature.
    const failed =
      dmarc === 'fail' ||
      composite === 'fail' ||
      (dmarc !== 'pass' && composite !== 'pass' && spf === 'fail' && dkim !== 'pass');
    if (failed)
      yield {
        message: 'failed',
        values: { domain: sender.domain },
        where: { in: 'header', name: 'Authentication-Results' },
      };
  },
});
