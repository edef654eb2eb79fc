import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'La langue change',
    found: {
      changed: 'Le nouveau texte est dans une autre langue que la conversation qui suit.',
    },
    why: 'Emotet prend ses courtes lignes dans une liste et les place au-dessus de messages volés, souvent dans la mauvaise langue.',
    honest: 'Dans une équipe internationale, il arrive de changer de langue.',
  },
  'urging-text': {
    title: 'Un texte court et pressant',
    found: {
      urges: 'Le texte est court et vous presse : « {phrase} ».',
    },
    why: 'Emotet n’écrit lui-même qu’une courte ligne qui vous envoie vers la pièce jointe ou le lien.',
    honest: 'Les gens pressés écrivent aussi de cette façon. Cela ne compte qu’avec d’autres signes.',
  },
  'enable-content-in-message': {
    title: 'Le message vous dit de cliquer',
    found: {
      asksForClick: 'Le message dit : « {phrase} ».',
    },
    why: 'Ce seul clic déclenche l’attaque. Un fichier qui en a besoin est dangereux, quel que soit son expéditeur apparent.',
    honest: 'Un véritable expéditeur ne vous demande pas par message d’écarter un avertissement de sécurité.',
  },
};
