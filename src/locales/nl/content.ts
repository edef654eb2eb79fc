import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'De taal verandert',
    found: {
      changed: 'De nieuwe tekst is in een andere taal dan de mailwisseling eronder.',
    },
    why: 'Emotet haalt zijn korte zinnen uit een lijst en zet ze boven gestolen berichten, vaak in de verkeerde taal.',
    honest: 'In internationale teams wisselt de taal soms ook.',
  },
  'urging-text': {
    title: 'Kort en dwingend',
    found: {
      urges: 'De tekst is kort en zet u aan tot actie: “{phrase}”.',
    },
    why: 'Het enige wat Emotet zelf schrijft, is een korte zin die u naar de bijlage of de link stuurt.',
    honest: 'Wie het druk heeft, schrijft ook zo. Het telt alleen samen met andere aanwijzingen.',
  },
  'enable-content-in-message': {
    title: 'Het bericht vraagt u om te klikken',
    found: {
      asksForClick: 'In het bericht staat: “{phrase}”.',
    },
    why: 'Die ene klik start de aanval. Een bestand dat de klik nodig heeft, is gevaarlijk, van wie het ook lijkt te komen.',
    honest: 'Een echte afzender vraagt u niet per e-mail om een beveiligingswaarschuwing weg te klikken.',
  },
};
