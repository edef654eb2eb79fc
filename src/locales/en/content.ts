import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'The language changes',
    found: {
      changed: 'The new text is in another language than the conversation below it.',
    },
    why: 'Emotet takes its short lines from a list and puts them above stolen mail, often in the wrong language.',
    honest: 'In international teams people do change languages.',
  },
  'urging-text': {
    title: 'A short push',
    found: {
      urges: 'The text is short and urges you on: "{phrase}".',
    },
    why: 'One short line that sends you to the attachment or link is all that Emotet writes itself.',
    honest: 'Busy people write like this too. It counts only together with other signs.',
  },
  'enable-content-in-message': {
    title: 'The message asks for the click',
    found: {
      asksForClick: 'The message tells you to click: "{phrase}".',
    },
    why: 'This one click starts the attack. A file that needs it is dangerous, whoever seems to have sent it.',
    honest: 'Honest senders do not tell you by mail which security bar to click away.',
  },
};
