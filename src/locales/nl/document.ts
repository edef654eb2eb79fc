import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'Een macro opent een verborgen bestand',
    found: {
      opensPackage: 'De macro opent een bestand dat in het document zit, alsof u erop had gedubbelklikt.',
    },
    why: 'Dat ingesloten bestand kan een programma zijn, en het start zonder iets te vragen.',
    honest: 'In een gewoon document beslist u zelf of u iets opent wat erin zit.',
  },
  'dde-field': {
    title: 'Een veld in het document start een programma',
    found: { startsProgram: 'Zodra het document wordt geopend, vraagt het Windows dit te starten: {command}' },
    why: 'Zo’n veld heeft geen macro nodig. Office stelt een onschuldig ogende vraag over het bijwerken van gegevens uit gekoppelde bestanden, en één klik op “Ja” start het programma.',
    honest: 'Gewone velden van dit type verwijzen naar een tabel in Excel, niet naar een programma.',
  },
  'embedded-program': {
    title: 'In dit document zit een programma verborgen',
    found: {
      script: 'Het document “{document}” bevat het script “{name}”.',
      program: 'Het document “{document}” bevat het programma “{name}”.',
      shortcut: 'Het document “{document}” bevat de snelkoppeling “{name}”.',
    },
    why: 'Het lijkt op een kleine afbeelding van een document. Erop dubbelklikken start het programma.',
    honest: 'Gewone documenten bevatten tabellen, afbeeldingen en tekst, geen programma’s.',
  },
  'enable-content-lure': {
    title: 'Het document vraagt u op “Inhoud inschakelen” te klikken',
    found: { asksForClick: 'In het document staat: “{phrase}”' },
    why: 'Die klik start het verborgen programma. Emotet heeft de klik nodig, en daarom geven zijn documenten er allerlei redenen voor.',
    honest:
      'Een factuur of brief kunt u lezen zonder op “Bewerken inschakelen” of “Inhoud inschakelen” te klikken. Meldt een rode balk dat macro’s zijn geblokkeerd, laat dat dan zo: zet bij de eigenschappen van het bestand nooit een vinkje bij “Blokkering opheffen”.',
  },
  'equation-exploit': {
    title: 'Dit document valt uw computer aan zodra het wordt geopend',
    found: { runsCode: '“{name}” bevat een valse formule die verborgen code start.' },
    why: 'Het gebruikt een oud lek in de vergelijkingseditor van Office. Daar is geen macro en geen verdere klik voor nodig.',
    honest: 'Echte formules doen dit niet. Huidige versies van Office gebruiken deze oude editor niet meer.',
  },
  'event-started-macro': {
    title: 'Een macro die later start',
    found: {
      startsAtEvent: 'De macro “{procedure}” start zodra het document wordt getoond of gebruikt.',
      startsAtClosing: 'De macro “{procedure}” start wanneer u het document sluit.',
      waitsForClick:
        'Een macro in het document wacht op een klik of op iets wat u invoert en doet dan wat aanvallen doen ({means}).',
    },
    why: 'Aanvallers laten hun macro’s laat starten, omdat veel beveiligingsprogramma’s alleen op het openen letten.',
    honest: 'Gewone macro’s wachten meestal tot u op een knop klikt.',
  },
  'hidden-payload': {
    title: 'Er zit iets verborgen in het document',
    found: {
      payloadInForm: 'Een onzichtbaar formulier (“{name}”) bevat een opdracht of een blok code.',
      payloadInProperty: 'De documenteigenschap “{name}” bevat een opdracht of een blok code.',
      payloadInText: 'Een plek waar niemand kijkt (“{name}”) bevat een opdracht of een blok code.',
      readsHiddenText: 'De macro haalt wat hij uitvoert uit verborgen tekst in het document.',
    },
    why: 'Emotet verborg zijn opdrachten op plaatsen waar beveiligingsprogramma’s niet naar code zoeken.',
    honest: 'In gewone documenten staan daar woorden en getallen, geen opdrachten.',
  },
  'macro-sheet-handover': {
    title: 'Een macro start een verborgen macroblad',
    found: {
      runsCellName: 'De macro voert iets uit waarvan hij de naam in een cel leest.',
      runsSheetCommand: 'De macro voert opdrachten uit in de oude macrotaal van Excel 4.',
    },
    why: 'Verdeeld over twee talen is de aanval moeilijker te zien voor beveiligingsprogramma’s.',
    honest: 'Gewone macro’s roepen hun andere macro’s bij de naam aan.',
  },
  'native-call-macro': {
    title: 'Een macro gebruikt interne functies van Windows',
    found: {
      callsWindows: 'De macro roept de Windows-functie “{function}” aan.',
    },
    why: 'Met zulke functies kan een macro programma’s starten, bestanden downloaden of code uitvoeren die niemand ziet.',
    honest:
      'Gewone macro’s gebruiken functies van Windows om te wachten, tijd te meten of een venster te vinden, niet hiervoor.',
  },
  'obfuscated-macro': {
    title: 'De macro verbergt wat hij doet',
    found: {
      hasRandomNames: 'De namen in de macro zijn willekeurige letters.',
      isTornApart: {
        one: 'Een tekst in de macro is in stukken geknipt ({count}).',
        other: 'De teksten in de macro zijn in {count} stukken geknipt.',
      },
      isSpeltOut: 'De macro stelt teksten letter voor letter samen ({count} keer).',
    },
    why: 'Aanvallers verbergen wat een macro doet, zodat beveiligingsprogramma’s hem niet herkennen.',
    honest: 'Mensen geven de onderdelen van een macro begrijpelijke namen.',
  },
  'picture-lure': {
    title: 'Een afbeelding in plaats van een document',
    found: {
      onlyPicture:
        'Het document toont één afbeelding en bijna geen tekst, niemand heeft tijd besteed aan het bewerken ervan, en er zit een macro in die vanzelf start.',
    },
    why: 'Emotet zet het verzoek om op “Inhoud inschakelen” te klikken in een afbeelding, zodat e-mailfilters het niet kunnen lezen.',
    honest: 'Een gescande brief is ook een afbeelding, maar bevat geen macro’s.',
  },
  'program-starting-macro': {
    title: 'Dit document start een verborgen programma',
    found: {
      startsProgram: '{when}, start “{procedure}”. Die macro start een programma ({means}).',
      fetchesFile: '{when}, start “{procedure}”. Die macro downloadt een bestand van internet ({means}).',
      runsMemory: '{when}, start “{procedure}”. Die macro start verborgen code in het geheugen ({means}).',
      handsOver: '{when}, start “{procedure}”. Die macro start verborgen opdrachten ({means}).',
      isScrambled: '{when}, voert “{procedure}” code uit die onleesbaar is gemaakt.',
    },
    why: 'Zo komt Emotet binnen: het verborgen programma downloadt de malware, die uw e-mail steelt.',
    honest: 'Zakelijke documenten starten niet uit zichzelf programma’s.',
  },
  'random-author': {
    title: 'De auteur van het document is geen mens',
    found: {
      knownAuthor: 'De auteur van het document is “{author}”, net als in eerdere documenten van Emotet.',
      randomAuthor: 'De auteur van het document is “{author}”, wat op willekeurige letters lijkt.',
    },
    why: 'Emotet maakt zijn documenten automatisch en vult verzonnen auteurs in.',
    honest: 'In documenten die mensen maken, staat hun naam, hun gebruikersnaam of hun bedrijf.',
  },
  'remote-shortcut': {
    title: 'Een snelkoppeling naar het netwerk van een vreemde',
    found: {
      opensElsewhere:
        'Het bestand “{name}” opent een map of een programma op de computer “{host}”, buiten uw organisatie.',
      connectsElsewhere: 'Het bestand “{name}” verbindt uw computer met “{host}”, buiten uw organisatie.',
    },
    why: 'Erop dubbelklikken kan uitvoeren wat daar staat, en uw computer kan uw aanmeldgegevens prijsgeven.',
    honest: 'Snelkoppelingen van collega’s verwijzen naar het netwerk van uw eigen organisatie.',
  },
  'remote-template': {
    title: 'Het document laadt een ander bestand van internet',
    found: {
      fetchesTemplate: 'Bij het openen laadt het zijn sjabloon van {address}',
      fetchesObject: 'Bij het openen laadt het een deel van zijn inhoud van {address}',
    },
    why: 'De gevaarlijke macro kan in het geladen bestand zitten, terwijl de bijlage zelf onschuldig lijkt.',
    honest: 'Documenten van uw organisatie halen hun sjablonen van uw computer of van de eigen servers.',
  },
  'self-starting-macro': {
    title: 'Dit document start vanzelf een macro',
    found: {
      startsAtOpening: 'De macro “{procedure}” start zodra u op “Inhoud inschakelen” klikt.',
    },
    why: 'Gevaarlijke documenten hebben zo’n macro. Sommige onschuldige werkmappen ook.',
    honest: 'Verwachtte u geen document met macro’s? Bel de afzender.',
  },
  'self-updating-object': {
    title: 'Iets in dit document start vanzelf',
    found: {
      activates: 'Word activeert het ingesloten object “{className}” terwijl het document wordt geopend.',
      hides: 'Een ingesloten object is zo geschreven dat beveiligingsprogramma’s het niet zien.',
    },
    why: 'Aanvallers starten met zulke objecten programma’s zonder macro en zonder klik.',
    honest: 'In gewone documenten doen ingesloten tabellen en afbeeldingen niets tot u erop dubbelklikt.',
  },
  'stomped-macro': {
    title: 'Het leesbare deel van de macro is verwijderd',
    found: {
      sourceMissing: 'Office zou de macro uitvoeren, maar de leesbare code ervan is verwijderd of vervangen.',
      startsUnseen:
        'Office zou “{procedure}” vanzelf starten en “{means}” gebruiken, maar de leesbare code van de macro is verwijderd of vervangen.',
    },
    why: 'Dit dient alleen om beveiligingsprogramma’s te misleiden, en mensen die het willen nakijken.',
    honest: 'Office bewaart een macro altijd in beide vormen: die mensen lezen en die het uitvoert.',
  },
  'templates-folder-lure': {
    title: 'Het document vraagt u het naar een speciale map te verplaatsen',
    found: { asksToCopy: 'In het document staat: “{phrase}”' },
    why: 'Office voert macro’s uit die map uit zonder enige waarschuwing. Emotet gebruikte deze truc in november 2022.',
    honest: 'Een gewoon document hoeft u nooit naar een map van Office te kopiëren om het te lezen.',
  },
  'written-script': {
    title: 'Een macro zet een programma op uw schijf',
    found: {
      writesAndStarts: 'De macro schrijft het bestand “{file}” en kan het starten.',
      writesScript: 'De macro schrijft het bestand “{file}”, dat Windows zou uitvoeren.',
    },
    why: 'Dat bestand is de volgende stap van de aanval.',
    honest: 'Gewone macro’s slaan tabellen, documenten en pdf’s op.',
  },
  'onenote-double-click': {
    title: 'Een notitie vraagt u te dubbelklikken',
    found: { invitation: 'De notitie “{name}” vraagt u te dubbelklikken op een afbeelding die een bestand bedekt.' },
    why: 'Dubbelklikken opent de afbeelding niet. Het start wat eronder verborgen zit.',
    honest: 'Gewone notities tonen hun inhoud meteen, zonder klik.',
  },
  'onenote-script': {
    title: 'Een notitie met een verborgen programma',
    found: { script: 'De notitie “{section}” verbergt het programma “{name}”.' },
    why: 'Eén dubbelklik op de notitie start het programma. Emotet verstuurde zulke notities in maart 2023.',
    honest: 'Gewone notities bevatten tekst, afbeeldingen en documenten, geen programma’s.',
  },
  'shortcut-command': {
    title: 'Een snelkoppeling die een opdracht uitvoert',
    found: {
      startsCommand:
        'De snelkoppeling “{name}” gebruikt het Windows-programma “{program}” om eigen opdrachten uit te voeren.',
      hidesCommand: 'De snelkoppeling “{name}” verbergt een lange opdracht waar u die niet ziet.',
      carriesScript: 'Aan het eind van de snelkoppeling “{name}” zit iets verborgen.',
    },
    why: 'Een snelkoppeling kan op een document lijken, maar dubbelklikken voert de opdracht uit.',
    honest: 'Er is geen goede reden om iemand een snelkoppeling te mailen die opdrachten uitvoert.',
  },
  'encrypted-document': {
    title: 'Een vergrendeld Office-bestand',
    found: {
      locked: 'Het bestand “{name}” is vergrendeld met een wachtwoord. We konden er niet in kijken.',
      opened:
        'Het bestand “{name}” is vergrendeld met een wachtwoord. Een van de wachtwoorden die Emotet Guard probeert, opende het.',
      opensByItself: 'Het bestand “{name}” is versleuteld, maar Office opent het zonder om een wachtwoord te vragen.',
    },
    why: 'Beveiligingsprogramma’s kunnen niet in vergrendelde bestanden kijken. Aanvallers maken daar gebruik van.',
    honest: 'Verwachtte u geen vergrendeld bestand? Bel de afzender.',
  },
  'excel4-macro-sheet': {
    title: 'Een werkmap met oude Excel 4-macro’s',
    found: {
      holdsMacroSheet: 'Het blad “{sheet}” bevat macro’s in een taal uit 1992.',
      startsMacroSheet: 'Het blad “{sheet}” bevat macro’s in een taal uit 1992. De naam “{name}” start ze automatisch.',
    },
    why: 'Emotet verborg zijn opdrachten in 2022 in zulke bladen, omdat veel beveiligingsprogramma’s ze niet lezen.',
    honest: 'Geen enkele werkmap heeft deze taal nu nog nodig. Alleen heel oude gebruiken die nog.',
  },
  'hidden-macro-sheet': {
    title: 'Het macroblad is verborgen',
    found: {
      hiddenSheet: 'Het macroblad “{sheet}” is verborgen.',
      veryHiddenSheet:
        'Het macroblad “{sheet}” is zo goed verborgen dat Excel het niet eens in de lijst met verborgen bladen toont.',
    },
    why: 'U mag alleen de afbeelding zien die vraagt op “Inhoud inschakelen” te klikken, niet de opdrachten.',
    honest: 'Macro’s die gewoon werk doen, hoeft niemand te verbergen.',
  },
  'macro-sheet-command': {
    title: 'Deze werkmap start een verborgen programma',
    found: {
      startsProgram: '{when}, start een formule het programma “{program}”.',
      fetchesFile: '{when}, downloadt een formule een bestand van internet ({means}).',
      callsWindows: '{when}, roept een formule de Windows-functie “{function}” aan.',
    },
    why: 'Zo komt Emotet binnen: het programma downloadt de malware, die uw e-mail steelt.',
    honest: 'Gewone formules rekenen. Ze starten geen programma’s en downloaden geen bestanden.',
  },
  'self-starting-macro-sheet': {
    title: 'Het macroblad start vanzelf',
    found: {
      startsAtOpening: 'Door de naam “{name}” start Excel het macroblad zodra u op “Inhoud inschakelen” klikt.',
      startsLater: 'Door de naam “{name}” start Excel het macroblad wanneer u naar de werkmap teruggaat of die sluit.',
    },
    why: 'Eén klik is genoeg: Excel vraagt het niet nog eens.',
    honest: 'Gewone macro’s wachten meestal tot u op een knop klikt.',
  },
  'program-starting-pdf': {
    title: 'De pdf start een programma',
    found: {
      starts: '“{name}” start dit wanneer u het opent of aanklikt: {program}',
      opensEmbedded: '“{name}” opent het bestand “{file}”, dat erin verborgen zit.',
    },
    why: 'Een pdf is om te lezen. Eén klik op “Openen” of “Toestaan” laat het programma doen wat het wil.',
    honest: 'Gewone pdf’s tonen pagina’s en linken naar websites. Ze starten niets.',
  },
};
