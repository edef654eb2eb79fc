import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'Une autre adresse dans le nom',
    found: {
      otherAddress: 'Le nom affiche {shown}, mais le message vient de {from}.',
    },
    why: 'Les téléphones et la liste des messages n’affichent souvent que le nom. Emotet y écrit l’adresse de votre contact et envoie depuis la boîte mail d’un inconnu.',
    honest: 'Dans un vrai message, il y a là le nom d’une personne ou l’adresse même dont vient le message.',
  },
  'authentication-failure': {
    title: 'L’expéditeur n’a pas pu être confirmé',
    found: {
      failed: 'Votre messagerie n’a pas pu confirmer que ce message a été envoyé par {domain}.',
    },
    why: 'Tout le monde peut écrire n’importe quelle adresse dans un message. Votre messagerie vérifie si elle est vraie. Ici, le contrôle a échoué.',
    honest:
      'Un vrai message passe en général ce contrôle. Cela ne prouve rien pour autant : Emotet envoie depuis de vraies boîtes mail piratées.',
  },
  'colleague-from-outside': {
    title: 'Le nom d’un collègue, une boîte mail extérieure',
    found: {
      ownName: 'Ce message porte votre propre nom, {name}, mais vient de {from}.',
      colleagueName: '{name} est un nom de votre organisation, mais le message vient de {from}.',
    },
    why: 'Emotet vole des carnets d’adresses et se fait passer pour des personnes avec qui vous travaillez.',
    honest: 'Vos collègues écrivent depuis les adresses de votre organisation.',
  },
  'contact-from-elsewhere': {
    title: 'Le nom de votre contact, la boîte mail d’un inconnu',
    found: {
      otherDomain: 'Dans cette conversation, {name} écrit depuis {known}. Ce message vient de {from}.',
      otherDomainWithoutThread:
        'Dans cette conversation, {name} écrit depuis {known}. Ce message vient de {from} et n’est lié à aucun message précédent.',
    },
    why: 'Emotet vole des conversations entières et y répond. Le nom et les messages cités sont vrais. La boîte mail appartient à quelqu’un d’autre, qui a été piraté.',
    honest:
      'Une vraie réponse vient de l’adresse que vous connaissez. Un doute ? Appelez la personne, mais pas à un numéro donné dans ce message.',
  },
  'reply-to-elsewhere': {
    title: 'Les réponses partent ailleurs',
    found: {
      otherDomain: 'Le message vient de {from}, mais une réponse irait à {replyTo}.',
    },
    why: 'Avec une seconde adresse, un inconnu recueille les réponses à un message envoyé au nom d’un autre.',
    honest: 'Les lettres d’information et les services clients le font aussi. Entre deux personnes, c’est inhabituel.',
  },
  'stranger-in-thread': {
    title: 'Un inconnu répond dans cette conversation',
    found: {
      newDomain: 'Vous aviez cette conversation avec {known}. La réponse vient de {from}, qui n’y a jamais pris part.',
    },
    why: 'Emotet répond dans des conversations volées depuis des boîtes mail piratées qui n’ont rien à voir avec elles.',
    honest:
      'Une nouvelle personne est en général introduite par un participant, qui figure alors parmi les destinataires.',
  },
  'lookalike-domain': {
    title: 'Une adresse d’expéditeur qui en imite une autre',
    found: {
      sameToTheEye: 'Le domaine de l’expéditeur, {domain}, ressemble à {known}, mais c’en est un autre.',
      oneLetter: 'Le domaine de l’expéditeur, {domain}, diffère de {known} d’une lettre.',
      addedWord: 'Le domaine de l’expéditeur, {domain}, est {known} avec un mot de plus.',
    },
    why: 'Les attaquants déposent des domaines qui ressemblent à ceux de vos contacts et s’en servent pour écrire.',
    honest: 'Vos contacts écrivent depuis le domaine qu’ils ont toujours utilisé.',
  },
  'unfamiliar-address': {
    title: 'Un nom connu, une nouvelle adresse',
    found: {
      firstTime:
        'Dans cette boîte mail, {name} a écrit depuis {known} à {count} dates différentes. Depuis {from}, c’est le premier message connu d’Emotet Guard.',
      fewTimes:
        'Dans cette boîte mail, {name} a écrit depuis {known} à {count} dates différentes, mais depuis {from} seulement récemment ou rarement.',
    },
    why: 'Emotet écrit au nom de personnes que vous connaissez, depuis les boîtes mail d’inconnus.',
    honest:
      'On peut changer d’employeur ou écrire depuis une adresse personnelle. Un doute ? Appelez la personne, mais pas à un numéro donné dans ce message.',
  },
};
