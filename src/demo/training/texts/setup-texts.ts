import type { Difficulty, Language, sets } from '../../../training/scenario';

/** What is said where a quiz is set up. */
export interface SetupTexts {
  readonly heading: string;
  /** Nothing ticked means everything. */
  readonly hint: string;
  readonly difficulty: string;
  readonly difficulties: Readonly<Record<Difficulty, string>>;
  readonly sets: string;
  /** Of ours; a company's are called as it calls them. */
  readonly setNames: Readonly<Record<(typeof sets)[number], string>>;
  /** Beside a scenario of the company's own. */
  readonly own: string;
  readonly ownOnly: string;
  /** In place of the quiz's first sentence, where it has fewer than ten messages. */
  readonly intro: (count: number) => string;
  readonly fits: (fitting: number, asked: number) => string;
  readonly tooFew: string;
  readonly tooFewForGroup: string;
  /** Of a group: everyone has it in this language. */
  readonly oneLanguage: (language: string) => string;
}

export const setupTexts: Readonly<Record<Language, SetupTexts>> = {
  en: {
    heading: 'Which messages?',
    hint: 'Nothing selected means all of them.',
    difficulty: 'Difficulty',
    difficulties: { easy: 'Easy', medium: 'Medium', hard: 'Hard' },
    sets: 'For',
    setNames: { finance: 'Finance', hr: 'HR', reception: 'Reception', sales: 'Sales and purchasing' },
    own: 'your own',
    ownOnly: 'Only your own scenarios',
    intro: (count) => `${count} messages. Is it genuine, or is it Emotet? And what gives it away?`,
    fits: (fitting, asked) =>
      fitting > asked
        ? `${fitting} messages fit; ${asked} of them are asked.`
        : `${asked} messages fit, all are asked.`,
    tooFew: 'Too few messages fit that. A quiz needs genuine ones and attacks.',
    tooFewForGroup: 'Too few messages fit that. A group quiz needs ten.',
    oneLanguage: (language) => `Everyone in ${language}: more messages, your own included`,
  },
  ja: {
    heading: '出題するメール',
    hint: '何も選ばなければ、すべてから出題されます。',
    difficulty: '難しさ',
    difficulties: { easy: 'やさしい', medium: 'ふつう', hard: '難しい' },
    sets: '対象',
    setNames: { finance: '経理', hr: '人事', reception: '受付・総務', sales: '営業・購買' },
    own: '自社',
    ownOnly: '自社のシナリオだけ',
    intro: (count) => `${count} 通のメールです。本物でしょうか、それとも Emotet でしょうか。どこで見破れますか？`,
    fits: (fitting, asked) =>
      fitting > asked
        ? `該当する ${fitting} 通から ${asked} 通が出題されます。`
        : `該当する ${asked} 通がすべて出題されます。`,
    tooFew: '該当するメールが少なすぎます。クイズには、本物のメールと攻撃メールの両方が必要です。',
    tooFewForGroup: '該当するメールが少なすぎます。「みんなでクイズ」には 10 通が必要です。',
    oneLanguage: (language) => `全員に${language}で出題（メールの種類が増え、自社のシナリオも含まれます）`,
  },
  de: {
    heading: 'Welche E-Mails?',
    hint: 'Nichts ausgewählt heißt: alle.',
    difficulty: 'Schwierigkeit',
    difficulties: { easy: 'Leicht', medium: 'Mittel', hard: 'Schwer' },
    sets: 'Für',
    setNames: { finance: 'Buchhaltung', hr: 'Personal', reception: 'Empfang', sales: 'Verkauf und Einkauf' },
    own: 'eigenes',
    ownOnly: 'Nur eigene Szenarien',
    intro: (count) => `${count} E-Mails. Echt oder Emotet? Und woran merkt man es?`,
    fits: (fitting, asked) =>
      fitting > asked
        ? `${fitting} E-Mails passen, ${asked} davon kommen dran.`
        : `${asked} E-Mails passen, alle kommen dran.`,
    tooFew: 'Dazu passen zu wenige E-Mails. Ein Quiz braucht echte und Angriffe.',
    tooFewForGroup: 'Dazu passen zu wenige E-Mails. Ein Gruppenquiz braucht zehn.',
    oneLanguage: (language) => `Für alle auf ${language}: mehr E-Mails, die eigenen eingeschlossen`,
  },
  fr: {
    heading: 'Quels messages ?',
    hint: 'Sans choix, tous les messages peuvent être tirés.',
    difficulty: 'Difficulté',
    difficulties: { easy: 'Facile', medium: 'Moyen', hard: 'Difficile' },
    sets: 'Pour',
    setNames: { finance: 'Comptabilité', hr: 'RH', reception: 'Accueil', sales: 'Ventes et achats' },
    own: 'le vôtre',
    ownOnly: 'Seulement vos propres scénarios',
    intro: (count) => `${count} messages. Vrai message ou Emotet ? Et qu’est-ce qui le trahit ?`,
    fits: (fitting, asked) =>
      fitting > asked
        ? `${fitting} messages correspondent ; ${asked} seront tirés.`
        : `${asked} messages correspondent ; tous seront présentés.`,
    tooFew: 'Trop peu de messages correspondent. Un quiz a besoin de vrais messages et d’attaques.',
    tooFewForGroup: 'Trop peu de messages correspondent. Un quiz en groupe a besoin de dix messages.',
    oneLanguage: (language) => `Tout le monde en ${language} : davantage de messages, les vôtres compris`,
  },
  it: {
    heading: 'Quali messaggi?',
    hint: 'Se non sceglie nulla, valgono tutti.',
    difficulty: 'Difficoltà',
    difficulties: { easy: 'Facile', medium: 'Media', hard: 'Difficile' },
    sets: 'Per',
    setNames: { finance: 'Contabilità', hr: 'Risorse umane', reception: 'Reception', sales: 'Vendite e acquisti' },
    own: 'vostro',
    ownOnly: 'Solo i vostri scenari',
    intro: (count) => `${count} messaggi. Autentico o Emotet? E che cosa lo tradisce?`,
    fits: (fitting, asked) =>
      fitting > asked
        ? `${fitting} messaggi corrispondono; il quiz ne propone ${asked}.`
        : `${asked} messaggi corrispondono, il quiz li propone tutti.`,
    tooFew: 'Corrispondono troppo pochi messaggi. Un quiz ha bisogno di messaggi autentici e di attacchi.',
    tooFewForGroup: 'Corrispondono troppo pochi messaggi. Un quiz di gruppo ha bisogno di dieci messaggi.',
    oneLanguage: (language) => `Tutti in ${language}: più messaggi, compresi i vostri`,
  },
  es: {
    heading: '¿Qué mensajes?',
    hint: 'Si no elige nada, valen todos.',
    difficulty: 'Dificultad',
    difficulties: { easy: 'Fácil', medium: 'Media', hard: 'Difícil' },
    sets: 'Para',
    setNames: { finance: 'Contabilidad', hr: 'Recursos humanos', reception: 'Recepción', sales: 'Ventas y compras' },
    own: 'propio',
    ownOnly: 'Solo sus propios escenarios',
    intro: (count) => `${count} mensajes. ¿Auténtico o Emotet? ¿Y qué lo delata?`,
    fits: (fitting, asked) =>
      fitting > asked ? `${fitting} mensajes encajan; saldrán ${asked}.` : `${asked} mensajes encajan y saldrán todos.`,
    tooFew: 'Encajan muy pocos mensajes. Un cuestionario necesita mensajes auténticos y ataques.',
    tooFewForGroup: 'Encajan muy pocos mensajes. Un cuestionario en grupo necesita diez.',
    oneLanguage: (language) => `Todos en ${language}: más mensajes, incluidos los suyos`,
  },
};

/** What a set is called: ours in the reader's language, a company's as the company writes it. */
export function setName(language: Language, set: string): string {
  const names: Readonly<Record<string, string>> = setupTexts[language].setNames;
  return names[set.toLowerCase()] ?? set;
}
