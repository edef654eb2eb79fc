import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'The language changes',
    found: {
      changed: 'The new text is in another language than the conversation below it.',
    },
    why: 'Emotet takes its short lines from a list and puts them above stolen mail, often in the wrong language.',
    honest: 'In international teams, people do switch languages.',
  },
  'urging-text': {
    title: 'A short push',
    found: {
      urges: 'The text is short and urges you on: "{phrase}".',
    },
    why: 'All that Emotet writes itself is one short line that sends you to the attachment or link.',
    honest: 'Busy people write like this too. It only counts together with other signs.',
  },
  'enable-content-in-message': {
    title: 'The message asks for the click',
    found: {
      asksForClick: 'The message tells you to click: "{phrase}".',
    },
    why: 'This one click starts the attack. A file that needs it is dangerous, whoever seems to have sent it.',
    honest: 'Honest senders do not ask you by mail to click a security warning away.',
  },
};
