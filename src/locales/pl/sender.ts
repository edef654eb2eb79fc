import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'Inny adres w nazwie nadawcy',
    found: {
      otherAddress: 'W nazwie widać {shown}, ale wiadomość przyszła z {from}.',
    },
    why: 'Telefony i listy wiadomości często pokazują tylko nazwę. Emotet wpisuje w nią adres znajomej osoby i wysyła ze skrzynki kogoś obcego.',
    honest: 'W prawdziwej wiadomości jest tam imię i nazwisko albo ten sam adres, z którego ją wysłano.',
  },
  'authentication-failure': {
    title: 'Nie udało się potwierdzić nadawcy',
    found: {
      failed: 'System pocztowy nie mógł potwierdzić, że wiadomość wysłano z {domain}.',
    },
    why: 'W wiadomości każdy może podać dowolny adres. System pocztowy sprawdza, czy adres jest prawdziwy, a ta wiadomość nie przeszła kontroli.',
    honest:
      'Prawdziwe wiadomości zwykle przechodzą tę kontrolę. Samo jej przejście niczego jednak nie dowodzi: Emotet wysyła z prawdziwych skrzynek, które zhakowano.',
  },
  'colleague-from-outside': {
    title: 'Nazwisko z organizacji, skrzynka spoza niej',
    found: {
      ownName: 'Wiadomość jest podpisana Twoim własnym nazwiskiem ({name}), ale przyszła z {from}.',
      colleagueName: '{name} to nazwisko z Twojej organizacji, ale wiadomość przyszła z {from}.',
    },
    why: 'Emotet kradnie książki adresowe i podszywa się pod osoby, z którymi pracujesz.',
    honest: 'Współpracownicy piszą z adresów Twojej organizacji.',
  },
  'contact-from-elsewhere': {
    title: 'Znajome nazwisko, skrzynka kogoś obcego',
    found: {
      otherDomain: 'W tej korespondencji {name} pisze z {known}. Ta wiadomość przyszła z {from}.',
      otherDomainWithoutThread:
        'W tej korespondencji {name} pisze z {known}. Ta wiadomość przyszła z {from} i nie jest powiązana z żadną wcześniejszą.',
    },
    why: 'Emotet kradnie całą korespondencję i na nią odpowiada. Nazwisko i cytowane wiadomości są prawdziwe, ale skrzynka należy do kogoś innego, komu ją zhakowano.',
    honest:
      'Prawdziwa odpowiedź przychodzi z adresu, który znasz. Nie masz pewności? Zadzwoń do tej osoby, ale nie pod numer z tej wiadomości.',
  },
  'reply-to-elsewhere': {
    title: 'Odpowiedzi trafiają na inny adres',
    found: {
      otherDomain: 'Wiadomość przyszła z {from}, ale odpowiedź trafiłaby na adres {replyTo}.',
    },
    why: 'Dzięki drugiemu adresowi ktoś obcy odbiera odpowiedzi na wiadomość wysłaną w cudzym imieniu.',
    honest: 'Robią tak też biuletyny i systemy zgłoszeń. Między ludźmi zdarza się to rzadko.',
  },
  'stranger-in-thread': {
    title: 'W korespondencji odpowiada ktoś obcy',
    found: {
      newDomain:
        'Ta korespondencja toczyła się z {known}. Odpowiedź przyszła z {from}, a nikt stamtąd wcześniej w niej nie uczestniczył.',
    },
    why: 'Emotet odpowiada na skradzioną korespondencję ze zhakowanych skrzynek, które nie miały z nią nic wspólnego.',
    honest: 'Nową osobę zwykle przedstawia ktoś z korespondencji, kto wtedy też jest wśród odbiorców.',
  },
  'lookalike-domain': {
    title: 'Adres nadawcy, który udaje inny',
    found: {
      sameToTheEye: 'Domena nadawcy {domain} wygląda tak samo jak {known}, ale jest to inna domena.',
      oneLetter: 'Domena nadawcy {domain} różni się od {known} jedną literą.',
      addedWord: 'Domena nadawcy {domain} to {known} z dodanym słowem.',
    },
    why: 'Atakujący rejestrują domeny podobne do domen osób, które znasz, i z nich piszą.',
    honest: 'Osoby, które znasz, piszą z tej samej domeny co zawsze.',
  },
  'unfamiliar-address': {
    title: 'Znane nazwisko, nowy adres',
    found: {
      firstTime: {
        one: 'Do tej skrzynki {name} pisze z {known} (wiadomości z {count} dnia). Z {from} to pierwsza wiadomość, o której wie Emotet Guard.',
        few: 'Do tej skrzynki {name} pisze z {known} (wiadomości z {count} dni). Z {from} to pierwsza wiadomość, o której wie Emotet Guard.',
        many: 'Do tej skrzynki {name} pisze z {known} (wiadomości z {count} dni). Z {from} to pierwsza wiadomość, o której wie Emotet Guard.',
        other:
          'Do tej skrzynki {name} pisze z {known} (wiadomości z {count} dnia). Z {from} to pierwsza wiadomość, o której wie Emotet Guard.',
      },
      fewTimes: {
        one: 'Do tej skrzynki {name} pisze z {known} (wiadomości z {count} dnia), a z {from} dopiero od niedawna lub rzadko.',
        few: 'Do tej skrzynki {name} pisze z {known} (wiadomości z {count} dni), a z {from} dopiero od niedawna lub rzadko.',
        many: 'Do tej skrzynki {name} pisze z {known} (wiadomości z {count} dni), a z {from} dopiero od niedawna lub rzadko.',
        other:
          'Do tej skrzynki {name} pisze z {known} (wiadomości z {count} dnia), a z {from} dopiero od niedawna lub rzadko.',
      },
    },
    why: 'Emotet pisze pod nazwiskami osób, które znasz, ze skrzynek obcych ludzi.',
    honest:
      'Ludzie zmieniają pracę albo piszą z prywatnego adresu. Nie masz pewności? Zadzwoń do tej osoby, ale nie pod numer z tej wiadomości.',
  },
};
