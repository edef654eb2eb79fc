import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet: '请勿打开附件或链接：这封邮件疑似 Emotet 攻击。切勿点击“启用内容”。',
  danger: '请勿打开附件或链接：这封邮件很危险。切勿点击“启用内容”。',
  caution: '打开附件或链接之前，请先拨打您已知的号码，向发件人本人核实。请勿点击“启用内容”。',
  program: {
    emotet: '请勿双击附件或打开链接：这封邮件疑似 Emotet 攻击。如已打开，请断开网络，并立即致电安全团队。',
    danger: '请勿双击附件或打开链接：这封邮件很危险。如已打开，请断开网络，并立即致电安全团队。',
    caution: '双击附件或打开链接之前，请先拨打您已知的号码，向发件人本人核实。如已打开，请立即致电安全团队。',
  },
  why: '查看原因',
  whyLine: 'Emotet Guard 会显示在这封邮件中发现了什么，以及您可以怎么做。',
};
