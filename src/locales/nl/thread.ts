import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'Een “antwoord” op geen enkel bericht',
    found: {
      noThreadHeaders:
        'Het onderwerp begint met “{prefix}”, maar dit bericht is niet gekoppeld aan een eerder bericht.',
    },
    why: 'Emotet zet “Re:” voor een gestolen onderwerp, zodat het bericht bij uw mailwisseling lijkt te horen.',
    honest: 'Een echt antwoord bevat verborgen gegevens die het aan het eerdere bericht koppelen.',
  },
  'date-zone-mismatch': {
    title: 'De tijdzones kloppen niet met elkaar',
    found: {
      zones: 'Het bericht is geschreven in tijdzone {date}, maar verstuurd door een server in tijdzone {server}.',
    },
    why: 'Emotet draait op gehackte computers, vaak in een ander land dan het postvak dat het misbruikt.',
    honest: 'Berichten van mensen die op reis zijn, zien er ook zo uit.',
  },
  'doubled-reply-prefix': {
    title: 'Twee keer “Re:”',
    found: {
      doubled: 'Het onderwerp begint met “{prefixes}”.',
    },
    why: 'Emotet zet een eigen “Re:” voor een gestolen onderwerp dat er al een heeft.',
    honest: 'De meeste e-mailprogramma’s schrijven “Re:” of “Antw:” één keer, hoe lang de mailwisseling ook is.',
  },
  'foreign-html-document': {
    title: 'Een heel bericht erin geplakt',
    found: {
      pasted:
        'Onder de nieuwe tekst staat een tweede, volledige pagina, alsof een eerder bericht er in zijn geheel in is geplakt.',
    },
    why: 'Emotet citeert niet zoals een e-mailprogramma. Het plakt het hele gestolen bericht onder zijn eigen zin.',
    honest: 'Een e-mailprogramma citeert alleen de inhoud van het eerdere bericht.',
  },
  'hyphenated-boundary': {
    title: 'Opgebouwd zoals de berichten van Emotet',
    found: {
      boundary: 'De technische regel die de delen van dit bericht scheidt, is “{boundary}”.',
    },
    why: 'Het verzendprogramma van Emotet scheidde de delen van zijn berichten met twee streepjes en een lange reeks cijfers. In 10.172 andere berichten kwam dat niet één keer voor.',
    honest: 'Gewone e-mailprogramma’s gebruiken daar letters en cijfers door elkaar.',
  },
  'old-conversation': {
    title: 'Een antwoord op een oude mailwisseling',
    found: {
      monthsOld: {
        one: 'Het nieuwste bericht dat hier wordt geciteerd, is {count} maand oud.',
        other: 'Het nieuwste bericht dat hier wordt geciteerd, is {count} maanden oud.',
      },
      yearsOld: {
        one: 'Het nieuwste bericht dat hier wordt geciteerd, is {count} jaar oud.',
        other: 'Het nieuwste bericht dat hier wordt geciteerd, is {count} jaar oud.',
      },
    },
    why: 'Emotet beantwoordt berichten die het maanden of jaren geleden heeft gestolen.',
    honest: 'Na zo’n lange tijd vertellen mensen meestal waarom ze weer schrijven.',
  },
  'pasted-address-block': {
    title: 'Een korte zin, een naam, een adres',
    found: {
      block: 'Onder een korte tekst staan alleen {name} en {address}, daarna lege regels en een oud bericht.',
    },
    why: 'Zo bouwt Emotet zijn berichten op: één zin, de naam en het echte adres van uw contact, een stuk wit en het gestolen bericht.',
    honest: 'In een echte handtekening staat het adres waarvan het bericht komt.',
  },
};
