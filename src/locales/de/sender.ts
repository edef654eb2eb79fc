import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'Eine andere Adresse im Namen',
    found: {
      otherAddress: 'Der Name zeigt {shown}, aber die E-Mail kommt von {from}.',
    },
    why: 'Handys und Nachrichtenlisten zeigen oft nur den Namen. Emotet schreibt die Adresse Ihres Kontakts hinein und sendet aus einem fremden Postfach.',
    honest: 'In echten E-Mails steht dort der Name eines Menschen oder dieselbe Adresse, von der die E-Mail kommt.',
  },
  'authentication-failure': {
    title: 'Der Absender ließ sich nicht bestätigen',
    found: {
      failed: 'Ihr E-Mail-System konnte nicht bestätigen, dass diese E-Mail von {domain} stammt.',
    },
    why: 'Jeder kann jede beliebige Adresse in eine E-Mail schreiben. Ihr E-Mail-System prüft, ob sie stimmt. Hier schlug die Prüfung fehl.',
    honest:
      'Echte E-Mails bestehen diese Prüfung meist. Beweisen kann sie nichts: Emotet sendet aus echten, gehackten Postfächern.',
  },
  'colleague-from-outside': {
    title: 'Ein vertrauter Name, ein fremdes Postfach',
    found: {
      ownName: 'Diese E-Mail trägt Ihren eigenen Namen, {name}, kommt aber von {from}.',
      colleagueName: '{name} ist ein Name aus Ihrer Organisation, aber die E-Mail kommt von {from}.',
    },
    why: 'Emotet stiehlt Adressbücher und gibt sich als jemand aus, mit dem Sie arbeiten.',
    honest: 'Kolleginnen und Kollegen schreiben von den Adressen Ihrer Organisation.',
  },
  'contact-from-elsewhere': {
    title: 'Der Name Ihres Kontakts, ein fremdes Postfach',
    found: {
      otherDomain: '{name} schreibt in diesem Verlauf von {known}. Diese E-Mail kommt von {from}.',
      otherDomainWithoutThread:
        '{name} schreibt in diesem Verlauf von {known}. Diese E-Mail kommt von {from} und ist mit keiner früheren verknüpft.',
    },
    why: 'Emotet stiehlt ganze E-Mail-Verläufe und antwortet darin. Der Name und die zitierten E-Mails sind echt. Das Postfach gehört jemand anderem, der gehackt wurde.',
    honest:
      'Eine echte Antwort kommt von der Adresse, die Sie kennen. Sie haben Zweifel? Rufen Sie die Person an, aber nicht unter einer Nummer aus dieser E-Mail.',
  },
  'reply-to-elsewhere': {
    title: 'Antworten gehen woandershin',
    found: {
      otherDomain: 'Die E-Mail kommt von {from}, aber eine Antwort ginge an {replyTo}.',
    },
    why: 'Mit einer zweiten Adresse sammelt ein Fremder die Antworten auf eine E-Mail, die in anderem Namen verschickt wurde.',
    honest: 'Newsletter und Kundendienste machen das auch. Zwischen zwei Menschen ist es ungewöhnlich.',
  },
  'stranger-in-thread': {
    title: 'Ein Fremder antwortet in diesem Verlauf',
    found: {
      newDomain:
        'Diesen E-Mail-Verlauf hatten Sie mit {known}. Die Antwort kommt von {from}. Diese Adresse war nie beteiligt.',
    },
    why: 'Emotet antwortet in gestohlenen Verläufen aus gehackten Postfächern, die nichts damit zu tun haben.',
    honest:
      'Wer neu dazukommt, wird meist von jemandem aus dem Verlauf vorgestellt, der dann auch unter den Empfängern steht.',
  },
  'lookalike-domain': {
    title: 'Eine Absenderadresse, die eine andere nachahmt',
    found: {
      sameToTheEye: 'Die Domain des Absenders, {domain}, sieht aus wie {known}, ist aber eine andere.',
      oneLetter: 'Die Domain des Absenders, {domain}, unterscheidet sich von {known} um einen Buchstaben.',
      addedWord: 'Die Domain des Absenders, {domain}, ist {known} mit einem zusätzlichen Wort.',
    },
    why: 'Angreifer melden Domains an, die denen Ihrer Kontakte ähneln, und schreiben von dort.',
    honest: 'Ihre Kontakte schreiben von der Domain, die sie immer verwenden.',
  },
  'unfamiliar-address': {
    title: 'Ein bekannter Name, eine neue Adresse',
    found: {
      firstTime:
        'In diesem Postfach hat {name} an {count} Tagen von {known} geschrieben. Von {from} ist dies die erste E-Mail, die Emotet Guard kennt.',
      fewTimes:
        'In diesem Postfach hat {name} an {count} Tagen von {known} geschrieben, von {from} aber erst seit Kurzem oder selten.',
    },
    why: 'Emotet schreibt im Namen von Menschen, die Sie kennen, aus den Postfächern von Fremden.',
    honest:
      'Menschen wechseln die Stelle oder schreiben von einer privaten Adresse. Sie haben Zweifel? Rufen Sie die Person an, aber nicht unter einer Nummer aus dieser E-Mail.',
  },
};
