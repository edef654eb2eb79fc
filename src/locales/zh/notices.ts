import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: '危险邮件', caution: '请向发件人核实' },
  danger: 'Emotet Guard：请勿打开附件或链接。这封邮件很危险。如已打开，请断开网络，并立即致电安全团队。',
  caution: 'Emotet Guard：打开附件或链接之前，请先拨打您已知的号码，向发件人本人核实。',
  macroCapable:
    '这封邮件来自单位外部，附件可能包含宏。如果您没有在等这个附件，请勿打开，并拨打您已知的号码向发件人本人核实。',
  locked:
    '这封邮件来自单位外部，附件已加锁，邮件服务器无法查看其内容。如果您没有在等这个附件，请勿打开，并拨打您已知的号码向发件人本人核实。',
};
