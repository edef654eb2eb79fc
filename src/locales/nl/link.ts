import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'Een link die een programma start',
    found: {
      installer: 'Een link start het app-installatieprogramma van Windows om een app van {host} te installeren.',
      remoteSearch: 'Een link opent een map op {host} die eruitziet als een zoekopdracht op uw eigen computer.',
      opensInOffice: 'Een link opent een document van {host} rechtstreeks in Word, Excel of PowerPoint.',
      troubleshooter: 'Een link start een hulpprogramma van Windows ({scheme}) dat opdrachten kan uitvoeren.',
    },
    why: 'Zulke links omzeilen de browser en zijn waarschuwingen. Emotet liet zich zo installeren als een nep-onderdeel van “Adobe PDF”.',
    honest: 'Echte berichten linken naar webpagina’s. Programma’s komen van uw IT-afdeling of uit de Store.',
  },
  'direct-download-link': {
    title: 'Een link naar een bestandstype dat schade kan doen',
    found: {
      download: 'Een link downloadt “{file}” van {host}.',
      sharedFolder: 'Een link opent “{file}” in een gedeelde map op {host}, buiten uw organisatie.',
    },
    why: 'Zipbestanden, documenten met macro’s en scripts achter een link glippen langs de filters die bijlagen controleren.',
    honest: 'Bedrijven linken meestal naar een pagina op hun eigen website, waar u het bestand kiest.',
  },
  'disguised-host-link': {
    title: 'Een link die verbergt waar hij heen leidt',
    found: {
      codedNumber: 'Een link vermomt zijn adres als een getal. In werkelijkheid leidt hij naar {host}.',
      userName: 'Een link zet een valse naam voor het echte adres, {host}.',
      lookalikeLetters:
        'Een link leidt naar {host}, geschreven met letters uit een ander alfabet zodat het lijkt op {looksLike}.',
      bareNumber: 'Een link leidt naar een getal ({host}) in plaats van een naam.',
      oddPort: 'Een link leidt naar {host} via een ongewone poort ({port}).',
      notEncrypted: 'Een verdachte link leidt naar {host} zonder versleuteling (http).',
    },
    why: 'Aanvallers schrijven adressen zo, dat mensen noch filters zien waar ze heen leiden.',
    honest: 'Bedrijven linken naar hun eigen naam, in gewone letters en met https.',
  },
  'hacked-cgi-link': {
    title: 'Een link naar de programmamap van een website',
    found: {
      cgiDirectory: 'Een link leidt naar “{directory}” op {host}, een plek voor programma’s en niet voor webpagina’s.',
    },
    why: 'Emotet verbergt zijn documenten in zulke mappen op gehackte websites.',
    honest: 'Gewone websites sturen niemand naar deze mappen.',
  },
  'hacked-wordpress-link': {
    title: 'Een link naar de binnenste mappen van een gehackte website',
    found: {
      wordpressDirectory: 'Een link leidt naar “{directory}” op {host}. WordPress-websites hebben zo’n map niet.',
    },
    why: 'Emotet verbergt zijn documenten in een eigen map op gehackte websites. De eigenaar weet daar niets van.',
    honest: 'Gewone websites linken naar hun pagina’s of naar bestanden in “uploads”.',
  },
  'invoice-directory-link': {
    title: 'Een link die heet als een factuur',
    found: {
      invoiceDirectory: 'Een link leidt naar een map met de naam “{directory}” op {host}.',
    },
    why: 'In 2018 en 2019 gaf Emotet de mappen in zijn links namen van facturen en documenten.',
    honest: 'Boekhouddiensten hebben ook pagina’s met zulke namen. Op zichzelf zegt dit weinig.',
  },
  'listed-link': {
    title: 'Een link naar een website die als gevaarlijk bekendstaat',
    found: {
      listedAddress: 'Een link naar {host} staat op de lijst met gevaarlijke adressen ({source}).',
      listedSite: 'Een link leidt naar {host}. Deze website staat op de lijst met gevaarlijke websites ({source}).',
      listTooOld:
        'Een link naar {host} staat op een lijst met gevaarlijke adressen ({source}), maar die lijst is te oud om te gebruiken (gemaakt op {day}).',
    },
    why: 'Beveiligingsonderzoekers hebben kort geleden schadelijke bestanden op dit adres gevonden.',
    honest: 'Een gehackte website kan sindsdien zijn opgeschoond. Uw beveiligingsteam kan dat nagaan.',
  },
  'mismatched-link-text': {
    title: 'Een link die niet leidt waar hij zegt',
    found: {
      otherDomain: 'Een link toont “{shown}”, maar leidt naar {host}.',
      fileName: 'Een link toont de bestandsnaam “{shown}”, maar leidt naar een map op {host}.',
    },
    why: 'Een link kan elke tekst tonen. Emotet toont een naam die u kent en leidt ergens anders heen.',
    honest:
      'In echte berichten opent meestal het adres dat u ziet. Nieuwsbrieven die klikken tellen, zijn een uitzondering.',
  },
  'number-query-link': {
    title: 'Een link die eindigt op alleen een getal',
    found: {
      numberQuery: 'Een link naar {host} eindigt op “{query}”.',
    },
    why: 'In 2023 eindigden de links van Emotet op een getal van zes cijfers, waarmee zijn websites bezoekers uit elkaar hielden.',
    honest: 'Gewone links zeggen wat het getal betekent, zoals “id=”.',
  },
  'random-directory-link': {
    title: 'Een link die eindigt op willekeurige letters',
    found: {
      randomUnderSystem:
        'Een link leidt naar een map met een willekeurige naam, “{directory}”, tussen de binnenste mappen van {host}.',
      longRandomName: 'Een link leidt naar een map met een lange willekeurige naam, “{directory}”, op {host}.',
      randomName: 'Een link leidt naar een map met een willekeurige naam, “{directory}”, op {host}.',
    },
    why: 'Emotet zet zijn documenten op gehackte websites, in mappen waarvan een programma de namen heeft verzonnen.',
    honest: 'Sommige webdiensten gebruiken zulke codes in hun adressen. Kent u de website niet? Bel de afzender.',
  },
  'unrelated-link-domain': {
    title: 'Een link naar een website buiten de mailwisseling',
    found: {
      unrelatedDomain: 'Een link leidt naar {host}, dat niets te maken heeft met {sender}, het domein van de afzender.',
      inName: 'Een link leidt naar {target}. De afzender gebruikt de naam {name}, maar niet het adres van dit contact.',
    },
    why: 'De links van Emotet leiden naar gehackte websites die niets met u te maken hebben.',
    honest: 'Mensen linken vaak naar andere websites. Op zichzelf zegt dit weinig.',
  },
};
