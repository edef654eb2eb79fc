import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'Een ander adres in de naam',
    found: {
      otherAddress: 'De naam toont {shown}, maar het bericht komt van {from}.',
    },
    why: 'Telefoons en de berichtenlijst tonen vaak alleen de naam. Emotet zet het adres van uw contact erin en verstuurt vanuit het postvak van een vreemde.',
    honest: 'In een echt bericht staat daar de naam van een mens, of hetzelfde adres als waarvan het komt.',
  },
  'authentication-failure': {
    title: 'De afzender kon niet worden bevestigd',
    found: {
      failed: 'Uw e-mailsysteem kon niet bevestigen dat dit bericht van {domain} komt.',
    },
    why: 'Iedereen kan elk adres in een bericht zetten. Uw e-mailsysteem gaat na of het klopt, en hier klopte het niet.',
    honest:
      'Echte berichten doorstaan die controle meestal. Maar dat bewijst niets: Emotet verstuurt vanuit echte postvakken die zijn gehackt.',
  },
  'colleague-from-outside': {
    title: 'De naam van een collega, een postvak van buiten',
    found: {
      ownName: 'Dit bericht draagt uw eigen naam, {name}, maar komt van {from}.',
      colleagueName: '{name} is een naam uit uw organisatie, maar het bericht komt van {from}.',
    },
    why: 'Emotet steelt adresboeken en doet zich voor als iemand met wie u werkt.',
    honest: 'Collega’s schrijven vanaf de adressen van uw eigen organisatie.',
  },
  'contact-from-elsewhere': {
    title: 'De naam van uw contact, het postvak van een vreemde',
    found: {
      otherDomain: '{name} schrijft in deze mailwisseling vanaf {known}. Dit bericht komt van {from}.',
      otherDomainWithoutThread:
        '{name} schrijft in deze mailwisseling vanaf {known}. Dit bericht komt van {from} en is niet gekoppeld aan een eerder bericht.',
    },
    why: 'Emotet steelt hele mailwisselingen en antwoordt daarin. De naam en de geciteerde berichten zijn echt, maar het postvak is van iemand anders, die is gehackt.',
    honest:
      'Een echt antwoord komt van het adres dat u kent. Twijfelt u? Bel de persoon, maar niet op een nummer uit dit bericht.',
  },
  'reply-to-elsewhere': {
    title: 'Antwoorden gaan naar een ander adres',
    found: {
      otherDomain: 'Het bericht komt van {from}, maar een antwoord zou naar {replyTo} gaan.',
    },
    why: 'Met een tweede adres vangt een vreemde de antwoorden op een bericht dat uit naam van iemand anders is verstuurd.',
    honest: 'Nieuwsbrieven en klantenservices doen dat ook. Tussen mensen is het ongewoon.',
  },
  'stranger-in-thread': {
    title: 'Een vreemde antwoordt in deze mailwisseling',
    found: {
      newDomain: 'Deze mailwisseling was met {known}. Het antwoord komt van {from}, dat er nooit bij betrokken was.',
    },
    why: 'Emotet antwoordt in gestolen mailwisselingen vanuit gehackte postvakken die er niets mee te maken hadden.',
    honest: 'Een nieuw iemand wordt meestal voorgesteld door een deelnemer, die dan ook bij de ontvangers staat.',
  },
  'lookalike-domain': {
    title: 'Een afzenderadres dat een ander nabootst',
    found: {
      sameToTheEye: 'Het domein van de afzender, {domain}, ziet eruit als {known}, maar is een ander.',
      oneLetter: 'Het domein van de afzender, {domain}, verschilt één letter van {known}.',
      addedWord: 'Het domein van de afzender, {domain}, is {known} met een woord erbij.',
    },
    why: 'Aanvallers registreren domeinen die lijken op die van mensen die u kent, en schrijven daarvandaan.',
    honest: 'Uw contacten schrijven vanaf het domein dat ze altijd gebruiken.',
  },
  'unfamiliar-address': {
    title: 'Een bekende naam, een nieuw adres',
    found: {
      firstTime:
        'In dit postvak heeft {name} op {count} dagen vanaf {known} geschreven. Vanaf {from} is dit het eerste bericht dat Emotet Guard kent.',
      fewTimes:
        'In dit postvak heeft {name} op {count} dagen vanaf {known} geschreven, maar vanaf {from} pas sinds kort of zelden.',
    },
    why: 'Emotet schrijft uit naam van mensen die u kent, vanuit de postvakken van vreemden.',
    honest:
      'Mensen wisselen van baan of schrijven vanaf een privéadres. Twijfelt u? Bel de persoon, maar niet op een nummer uit dit bericht.',
  },
};
