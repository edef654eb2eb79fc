import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'Une réponse qui ne répond à rien',
    found: {
      noThreadHeaders: 'L’objet commence par « {prefix} », mais ce message n’est lié à aucun message précédent.',
    },
    why: 'Emotet place « Re: » devant un objet volé pour que son message semble faire partie de votre conversation.',
    honest: 'Une vraie réponse contient une information cachée qui la relie au message précédent.',
  },
  'date-zone-mismatch': {
    title: 'Les fuseaux horaires ne concordent pas',
    found: {
      zones:
        'Le message a été écrit dans le fuseau horaire {date}, mais envoyé par un serveur du fuseau horaire {server}.',
    },
    why: 'Emotet tourne sur des ordinateurs piratés, souvent dans un autre pays que la boîte mail qu’il détourne.',
    honest: 'Cela arrive aussi avec les messages de personnes en voyage.',
  },
  'doubled-reply-prefix': {
    title: 'Deux fois « Re: »',
    found: {
      doubled: 'L’objet commence par « {prefixes} ».',
    },
    why: 'Emotet place son propre « Re: » devant un objet volé qui en a déjà un.',
    honest:
      'La plupart des messageries écrivent « Re: » ou « TR: » une seule fois, si longue que soit la conversation.',
  },
  'foreign-html-document': {
    title: 'Un message entier collé dans le texte',
    found: {
      pasted:
        'Sous le nouveau texte se trouve une deuxième page complète, comme si un message précédent avait été collé en entier.',
    },
    why: 'Emotet ne cite pas comme une messagerie. Il colle le message volé en entier sous sa propre ligne.',
    honest: 'Une messagerie ne cite que le contenu du message précédent.',
  },
  'hyphenated-boundary': {
    title: 'Construit comme les messages d’Emotet',
    found: {
      boundary: 'La ligne technique qui sépare les parties de ce message est « {boundary} ».',
    },
    why: 'Le programme d’envoi d’Emotet séparait les parties de ses messages par deux traits d’union et une longue suite de chiffres. Dans 10 172 autres messages, cela n’est jamais apparu.',
    honest: 'Les messageries ordinaires mêlent à cet endroit lettres et chiffres.',
  },
  'old-conversation': {
    title: 'Une réponse à une vieille conversation',
    found: {
      monthsOld: {
        one: 'Le plus récent message cité ici date de {count} mois.',
        other: 'Le plus récent message cité ici date de {count} mois.',
      },
      yearsOld: {
        one: 'Le plus récent message cité ici date de {count} an.',
        other: 'Le plus récent message cité ici date de {count} ans.',
      },
    },
    why: 'Emotet répond à des messages qu’il a volés il y a des mois ou des années.',
    honest: 'Après si longtemps, on dit en général pourquoi on reprend contact.',
  },
  'pasted-address-block': {
    title: 'Une courte ligne, un nom, une adresse',
    found: {
      block: 'Sous un court texte, il n’y a que {name} et {address}, puis des lignes vides et un ancien message.',
    },
    why: 'C’est ainsi qu’Emotet construit ses messages : une ligne, le nom et la vraie adresse de votre contact, un vide, puis le message volé.',
    honest: 'Une vraie signature donne l’adresse dont vient le message.',
  },
};
