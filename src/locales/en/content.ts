import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'The language changes',
    found: {
      changed: 'The new text is in a different language from the conversation below it.',
    },
    why: 'Emotet takes its short lines from a list and puts them above stolen messages, often in the wrong language.',
    honest: 'People in international teams do switch languages.',
  },
  'urging-text': {
    title: 'Short and pushy',
    found: {
      urges: 'The text is short and pushes you to act: "{phrase}".',
    },
    why: 'The only thing Emotet writes itself is one short line that sends you to the attachment or link.',
    honest: 'Busy people write like this too. It counts only together with other signs.',
  },
  'enable-content-in-message': {
    title: 'The message tells you to click',
    found: {
      asksForClick: 'The message says: "{phrase}".',
    },
    why: 'This one click starts the attack. A file that needs it is dangerous, no matter who seems to have sent it.',
    honest: 'A genuine sender does not ask you by email to dismiss a security warning.',
  },
};
