import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'Die Sprache wechselt',
    found: {
      changed: 'Der neue Text ist in einer anderen Sprache als der Verlauf darunter.',
    },
    why: 'Emotet nimmt seine kurzen Zeilen aus einer Liste und setzt sie über gestohlene E-Mails, oft in der falschen Sprache.',
    honest: 'In internationalen Teams wechselt die Sprache auch sonst.',
  },
  'urging-text': {
    title: 'Kurz und drängend',
    found: {
      urges: 'Der Text ist kurz und drängt Sie: „{phrase}“.',
    },
    why: 'Emotet selbst schreibt nur eine kurze Zeile, die Sie zum Anhang oder zum Link schickt.',
    honest: 'Wer wenig Zeit hat, schreibt auch so. Das zählt nur zusammen mit anderen Anzeichen.',
  },
  'enable-content-in-message': {
    title: 'Die E-Mail fordert zum Klicken auf',
    found: {
      asksForClick: 'In der E-Mail steht: „{phrase}“.',
    },
    why: 'Dieser eine Klick startet den Angriff. Eine Datei, die ihn braucht, ist gefährlich, ganz gleich, wer sie scheinbar geschickt hat.',
    honest: 'Echte Absender bitten Sie nicht per E-Mail, eine Sicherheitswarnung wegzuklicken.',
  },
};
