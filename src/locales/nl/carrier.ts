import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'De bijlage is een programma',
    found: {
      script: 'De bijlage {name} is een script: Windows voert het uit zodra u het opent.',
      program: 'De bijlage {name} is een programma.',
      adminScript: 'De bijlage {name} is een script dat opdrachten kan uitvoeren op uw computer.',
      shortcut:
        'De bijlage {name} is een snelkoppeling: die opent een map, een verbinding of een programma dat de afzender heeft gekozen.',
    },
    why: 'U denkt een document te openen, maar er start een programma op uw computer, zonder verdere vraag.',
    honest: 'Mensen sturen documenten, geen programma’s. Software komt van de website van de maker.',
  },
  'disguised-document': {
    title: 'Een bestand dat niet is wat de naam zegt',
    found: { disguised: 'Het bestand {name} is in werkelijkheid een bestand van het type {actual}.' },
    why: 'Een bestand met het verkeerde type glipt langs e-mailfilters, en Office opent het toch.',
    honest: 'Bestanden van collega’s zijn wat hun naam zegt.',
  },
  'disguised-file-name': {
    title: 'Een bestandsnaam die het type verbergt',
    found: {
      doubleExtension:
        'De naam {name} lijkt op die van een document, maar het bestand eindigt op “.{extension}” en kan een programma starten.',
      reversed:
        'De naam {name} bevat een verborgen teken dat een deel ervan omdraait. In werkelijkheid eindigt het bestand op “.{extension}”.',
      blanks: 'In de naam {name} verbergt een lange reeks spaties het echte einde, “.{extension}”.',
      invisible: 'De naam {name} bevat onzichtbare tekens. In werkelijkheid eindigt het bestand op “.{extension}”.',
    },
    why: 'Windows verbergt het laatste deel van een bestandsnaam. Wat een document lijkt, kan zo een programma starten.',
    honest: 'Een echte afzender heeft geen reden om te verbergen wat voor bestand dit is.',
  },
  'emotet-file-name': {
    title: 'Een bestandsnaam in de stijl van Emotet',
    found: { shape: 'De naam {name} lijkt op de namen die Emotet maakt.' },
    why: 'Emotet maakt zijn bestandsnamen automatisch: een woord, een datum, een reeks cijfers.',
    honest: 'Scanners en boekhoudprogramma’s geven bestanden net zulke namen. Op zichzelf zegt dit weinig.',
  },
  'html-smuggling': {
    title: 'Een webpagina die een bestand maakt',
    found: {
      buildsFile: 'De bijgevoegde pagina “{name}” maakt een bestand op uw computer zodra u die opent.',
      handsOver: 'De bijgevoegde pagina “{name}” laat uw browser het bestand “{file}” opslaan, dat ze daar maakt.',
      hidesScript: 'De bijgevoegde pagina “{name}” voert een script uit dat er gecodeerd in verborgen zit.',
      leadsOn: 'De bijgevoegde pagina “{name}” brengt u naar {host} zodra u die opent.',
    },
    why: 'Het bestand ontstaat pas in uw browser, dus geen enkel e-mailfilter heeft het ooit gezien.',
    honest: 'Een echte afzender voegt het bestand zelf bij.',
  },
  'locked-archive': {
    title: 'Een bijlage met een wachtwoord erop',
    found: {
      locked: 'Het gecomprimeerde bestand {name} is vergrendeld met een wachtwoord.',
      namesLocked:
        'Het gecomprimeerde bestand {name} is zo versleuteld dat zelfs de namen van de bestanden erin niet leesbaar zijn.',
    },
    why: 'Geen enkele virusscanner kan in een vergrendeld bestand kijken. Emotet maakt daar gebruik van.',
    honest: 'Veel bedrijven vergrendelen elke bijlage uit gewoonte en sturen het wachtwoord in een apart bericht.',
  },
  'macro-capable-document': {
    title: 'Een document dat macro’s kan bevatten',
    found: { document: 'Het document {name} is van een type dat macro’s kan bevatten.' },
    why: 'Macro’s zijn kleine programma’s in een document. Emotet begint met zo’n macro, zodra iemand op “Inhoud inschakelen” klikt.',
    honest:
      'De meeste documenten van dit type zijn gewoon. Word-bestanden die eindigen op .docx en Excel-bestanden die eindigen op .xlsx bevatten geen macro’s.',
  },
  'onenote-attachment': {
    title: 'De bijlage is een OneNote-bestand',
    found: { note: '{name} is een OneNote-bestand.' },
    why: 'In 2023 verborg Emotet een programma in zulke bestanden, achter een afbeelding van een knop.',
    honest: 'Mensen delen OneNote-notitieblokken meestal met een link, niet als bijlage.',
  },
  'opaque-container': {
    title: 'Een bestandstype dat e-mailfilters zelden openen',
    found: { container: '{name} is een bestand van het type {kind}, dat andere bestanden kan bevatten.' },
    why: 'Aanvallers verpakken bestanden zo, zodat e-mailfilters ze niet zien en Office er niet voor waarschuwt.',
    honest: 'Gewone documenten worden verstuurd zoals ze zijn, of in een zipbestand.',
  },
  'padded-document': {
    title: 'Een opgeblazen document dat virusscanners moet ontwijken',
    found: {
      entry: '{name} is in het gecomprimeerde bestand {packedKilobytes} kB groot, maar uitgepakt {megabytes} MB.',
      attachment: 'Het document {name} is {megabytes} MB groot.',
    },
    why: 'Emotet vult zijn documenten met lege gegevens tot ze te groot zijn voor virusscanners.',
    honest: 'Een gewoon document bestaat nooit bijna helemaal uit lege gegevens.',
  },
  'password-in-same-message': {
    title: 'Het wachtwoord staat in hetzelfde bericht',
    found: {
      openedMacro:
        'Een wachtwoord uit dit bericht opent het gecomprimeerde bestand {name}. Daarin zit {inner}, dat een programma kan starten.',
      opened: 'Een wachtwoord uit dit bericht opent het gecomprimeerde bestand {name}.',
      stated: 'Het gecomprimeerde bestand {name} is vergrendeld, en in dit bericht lijkt ook het wachtwoord te staan.',
      flooded:
        'Het gecomprimeerde bestand {name} is vergrendeld, en dit bericht bevat meer mogelijke wachtwoorden dan iemand kan proberen.',
    },
    why: 'Een slot met de sleutel ernaast beschermt niets. Het houdt alleen virusscanners buiten, en daar is het Emotet om te doen.',
    honest: 'Wie een bestand wil beschermen, stuurt het wachtwoord langs een andere weg.',
  },
  'pdf-with-link': {
    title: 'Een pdf die naar een verdachte website leidt',
    found: {
      hackedSite: 'Een korte pdf bevat een link naar {host}, die lijkt op een link naar een gehackte website.',
      download: 'Een korte pdf bevat een link die “{file}” downloadt van {host}.',
    },
    why: 'Emotet verstuurt pdf’s die er alleen voor een link zijn: die leidt naar het schadelijke document.',
    honest: 'Een gewone pdf bevat de inhoud zelf en linkt naar de eigen website van het bedrijf.',
  },
  'risky-archive-entry': {
    title: 'Een riskant bestand in een gecomprimeerd bestand',
    found: {
      document: 'In het gecomprimeerde bestand {archive} zit {name}, een document dat macro’s kan bevatten.',
      onenote: 'In het gecomprimeerde bestand {archive} zit {name}, een OneNote-bestand.',
      shortcut: 'In het gecomprimeerde bestand {archive} zit {name}, een snelkoppeling die elke opdracht kan starten.',
      script: 'In het gecomprimeerde bestand {archive} zit {name}, een script dat start zodra u het opent.',
      adminScript:
        'In het gecomprimeerde bestand {archive} zit {name}, een script dat opdrachten kan uitvoeren op uw computer.',
      program: 'In het gecomprimeerde bestand {archive} zit {name}, een programma.',
      scriptAmongMany: 'Tussen de vele bestanden in het gecomprimeerde bestand {archive} zit {name}, een script.',
      programAmongMany: 'Tussen de vele bestanden in het gecomprimeerde bestand {archive} zit {name}, een programma.',
    },
    why: 'Emotet comprimeert zijn documenten, snelkoppelingen en scripts om ze langs e-mailfilters te krijgen.',
    honest: 'Zakenpartners sturen pdf’s of gewone documenten. Voor snelkoppelingen of scripts hebben ze geen reden.',
  },
  'small-single-entry-archive': {
    title: 'Een heel klein gecomprimeerd bestand met één bestand erin',
    found: { single: 'Het gecomprimeerde bestand {name} bevat alleen {inner} en is maar {kilobytes} kB groot.' },
    why: 'Emotet comprimeert één klein document, zodat e-mailfilters het niet zien.',
    honest: 'Sommige bedrijven comprimeren elke bijlage automatisch. Op zichzelf zegt dit weinig.',
  },
  'twin-archive-name': {
    title: 'Het gecomprimeerde bestand en het document heten hetzelfde',
    found: { twin: 'Het gecomprimeerde bestand en het enige bestand erin heten allebei {name}.' },
    why: 'Emotet noemt het gecomprimeerde bestand naar het document dat erin zit.',
    honest: 'Windows doet dat bij één bestand ook. Op zichzelf zegt dit weinig.',
  },
  'two-faced-archive': {
    title: 'Een gecomprimeerd bestand met twee verschillende inhouden',
    found: { twoFaced: 'Het gecomprimeerde bestand {name} toont in verschillende programma’s andere bestanden.' },
    why: 'E-mailfilters controleren de onschuldige bestanden, en uw eigen programma pakt de andere uit.',
    honest: 'Een gewoon gecomprimeerd bestand heeft één inhoudsopgave, en die klopt.',
  },
  'attachment-in-anothers-name': {
    title: 'Een bestand uit naam van uw contact, van een vreemde',
    found: { attachment: '“{file}” is verstuurd uit naam van {name}, maar niet vanaf het adres van dit contact.' },
    why: 'Emotet verstuurt zijn bestanden uit naam van mensen van wie het de e-mail heeft gestolen.',
    honest:
      'Een echt contact stuurt bestanden vanaf het adres dat u kent. Een nieuw adres? Bel de persoon op een nummer dat u al hebt, voordat u iets opent.',
  },
};
