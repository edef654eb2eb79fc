import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'A reply that answers nothing',
    found: {
      noThreadHeaders: 'The subject begins with "{prefix}", but this message is not linked to any earlier one.',
    },
    why: 'Emotet puts "Re:" in front of a stolen subject so that its mail looks like part of your conversation.',
    honest: 'A real reply carries a hidden mark that links it to the message it answers.',
  },
};
