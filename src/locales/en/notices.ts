import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: 'Dangerous', caution: 'Check with the sender' },
  danger:
    'Emotet Guard: Do not open the attachment or link. This message is dangerous. Already opened it? Disconnect from the network and call your security team.',
  caution: 'Emotet Guard: Before you open the attachment or link, call the sender on a number you already have.',
  macroCapable:
    'This message is from outside your organization, and its attachment can contain macros. Were you not expecting it? Then do not open it, and call the sender on a number you already have.',
  locked:
    'This message is from outside your organization, and its attachment is locked, so the mail server could not look inside. Were you not expecting it? Then do not open it, and call the sender on a number you already have.',
};
