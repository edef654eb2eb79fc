import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'Die Sprache wechselt',
    found: {
      changed: 'Der neue Text ist in einer anderen Sprache als der Verlauf darunter.',
    },
    why: 'Emotet nimmt seine kurzen Zeilen aus einer Liste und setzt sie über gestohlene E-Mails, oft in der falschen Sprache.',
    honest: 'In internationalen Teams wechselt die Sprache durchaus.',
  },
  'urging-text': {
    title: 'Ein kurzer Anstoß',
    found: {
      urges: 'Der Text ist kurz und drängt Sie: „{phrase}“.',
    },
    why: 'Emotet selbst schreibt nur eine kurze Zeile, die Sie zum Anhang oder zum Link schickt.',
    honest: 'Wer wenig Zeit hat, schreibt auch so. Es zählt nur zusammen mit anderen Anzeichen.',
  },
  'enable-content-in-message': {
    title: 'Die E-Mail verlangt den Klick',
    found: {
      asksForClick: 'Die E-Mail fordert Sie auf zu klicken: „{phrase}“.',
    },
    why: 'Dieser eine Klick startet den Angriff. Eine Datei, die ihn braucht, ist gefährlich, wer auch immer sie geschickt zu haben scheint.',
    honest: 'Echte Absender bitten Sie nicht per E-Mail, eine Sicherheitswarnung wegzuklicken.',
  },
};
