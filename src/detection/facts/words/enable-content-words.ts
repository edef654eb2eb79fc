import type { FoldedText } from '../../contract';
import { anyOf, foldText } from './folded-text';
import { once } from '../../once';

/** Words that ask the reader to click the yellow bar. */
export interface EnableContentWords {
  /** BCP 47. */
  readonly language: string;
  /** As it stands in the text, with what surrounds it. */
  readonly phrase: string;
}

interface Language {
  readonly language: string;
  /** The buttons of the yellow bar as Office labels them in this language, and what lures make of them. Blanks do not count. */
  readonly buttons: readonly string[];
  /** Words of somebody who wants a button pressed. */
  readonly urging: readonly string[];
}

/** Labels of Office's own buttons ("Enable Editing" of Protected View, "Enable Content" of the macro bar) by language. */
const LANGUAGES: readonly Language[] = [
  {
    language: 'ja',
    buttons: ['コンテンツの有効化', 'コンテンツを有効', '編集を有効', '編集の有効化', 'マクロを有効', 'マクロの有効化'],
    urging: ['クリック', '押し', '押す', 'ボタン', 'バー', '選択して', 'してください', 'して下さい'],
  },
  {
    language: 'en',
    buttons: [
      'enable content',
      'enable editing',
      'enable edition',
      'enable macro',
      'enable macros',
      'enable the content',
      'enable the macros',
    ],
    urging: ['click', 'press', 'button', 'yellow bar', 'bar above', 'please', 'you need to', 'you must'],
  },
  {
    language: 'de',
    buttons: [
      'inhalt aktivieren',
      'inhalte aktivieren',
      'bearbeitung aktivieren',
      'makros aktivieren',
      'makro aktivieren',
    ],
    urging: ['klick', 'drücken', 'schaltfläche', 'leiste', 'bitte', 'müssen'],
  },
  {
    language: 'fr',
    buttons: [
      'activer le contenu',
      'activer la modification',
      'activer les macros',
      'activez le contenu',
      'activez la modification',
      'activez les macros',
    ],
    urging: ['cliqu', 'appuyez', 'bouton', 'barre', 'veuillez', 'devez'],
  },
  {
    language: 'it',
    buttons: [
      'abilita contenuto',
      'abilita il contenuto',
      'abilitare il contenuto',
      'abilitare contenuto',
      'abilita modifica',
      'abilita la modifica',
      'abilitare la modifica',
      'abilita macro',
      'abilitare le macro',
      'attiva contenuto',
    ],
    urging: ['clic', 'premere', 'premi', 'pulsante', 'barra', 'prego', 'è necessario'],
  },
  {
    language: 'es',
    buttons: [
      'habilitar contenido',
      'habilitar el contenido',
      'habilite el contenido',
      'habilitar edición',
      'habilitar la edición',
      'habilitar edicion',
      'habilite la edición',
      'habilitar macros',
      'habilitar las macros',
    ],
    urging: ['clic', 'pulse', 'presione', 'botón', 'barra', 'por favor', 'debe'],
  },
  {
    language: 'pt',
    buttons: [
      'habilitar conteúdo',
      'habilitar o conteúdo',
      'habilitar edição',
      'habilitar a edição',
      'habilitar macros',
      'ativar conteúdo',
      'ativar o conteúdo',
      'ativar edição',
      'ativar macros',
    ],
    urging: ['clique', 'clicar', 'pressione', 'botão', 'barra', 'por favor', 'deve'],
  },
  {
    language: 'nl',
    buttons: ['inhoud inschakelen', 'bewerken inschakelen', "macro's inschakelen", 'macros inschakelen'],
    urging: ['klik', 'druk op', 'knop', 'balk', 'alstublieft', 'moet u'],
  },
  {
    language: 'pl',
    buttons: [
      'włącz zawartość',
      'włączyć zawartość',
      'włącz edytowanie',
      'włącz edycję',
      'włącz makra',
      'włączyć makra',
    ],
    urging: ['klik', 'naciśnij', 'przycisk', 'pasek', 'pasku', 'proszę', 'należy'],
  },
  {
    language: 'ko',
    buttons: ['콘텐츠 사용', '컨텐츠 사용', '편집 사용', '매크로 사용', '매크로 포함'],
    urging: ['클릭', '누르', '눌러', '버튼', '단추', '주세요', '주십시오', '하십시오'],
  },
  {
    language: 'zh',
    buttons: ['启用内容', '启用编辑', '启用宏', '啟用內容', '啟用編輯', '啟用巨集'],
    urging: ['点击', '單擊', '单击', '點擊', '點選', '按一下', '按钮', '按鈕', '请', '請'],
  },
  {
    language: 'tr',
    buttons: ['içeriği etkinleştir', 'düzenlemeyi etkinleştir', 'makroları etkinleştir'],
    urging: ['tıkla', 'basın', 'düğme', 'çubuk', 'lütfen', 'gerekir'],
  },
  {
    language: 'et',
    buttons: ['luba sisu', 'luba redigeerimine', 'luba makrod'],
    urging: ['klõpsa', 'vajuta', 'nupp', 'nuppu', 'palun'],
  },
];

/** Words that stand beside a button's name in whatever language Office itself speaks on that machine. */
const URGING_ANYWHERE = ['click', 'クリック', 'ボタン', '点击', '點擊', '클릭'];

/** Between a button's name and the word that asks for it, in characters without blanks: two sentences of the longest lure. */
const NEAR = 160;
/** A text this short that names the button says nothing else. */
const SHORT_TEXT = 240;
/** The same words far from any request: looked at so often, then the text is a manual. */
const MOST_PLACES = 20;

/** What "enable content" is the beginning of in manuals of servers and libraries. */
const OTHER_SENSE =
  /^(?:types?|approval|delivery|filter|management|security|based|sharing|creat|protection|index|negotiat|tag|rating|control|search|encod)/;

interface Prepared {
  readonly language: string;
  readonly buttons: readonly string[];
  readonly urging: readonly string[];
}

const prepared = once(() => {
  const languages = LANGUAGES.map(({ language, buttons, urging }): Prepared => ({
    language,
    buttons: buttons.map((button) => foldText(button).compact),
    urging: [...urging, ...URGING_ANYWHERE].map((word) => foldText(word).compact),
  }));
  return { languages, button: anyOf(languages.flatMap(({ buttons }) => buttons)) };
});

/**
 * Finds the request to click "Enable Content" or "Enable Editing", in thirteen languages, whatever the case, the width and the
 * blanks of its letters. The button's name alone ("Enable content types in the library settings") is not enough: a word that
 * asks for a click stands near it, or two buttons do, or the text says little else. Linear in the length of the text.
 */
export function findEnableContentWords(folded: FoldedText): EnableContentWords | undefined {
  const { languages, button } = prepared();
  if (!button.test(folded.compact)) return undefined;
  for (const language of languages) {
    const place = requestIn(folded, language);
    if (place) return { language: language.language, phrase: wholeWords(folded, place) };
  }
  return undefined;
}

/** The place with its surroundings, without the half words at their ends. */
function wholeWords(folded: FoldedText, { start, end }: Place): string {
  let phrase = folded.original(start - 60, end + 60);
  const firstBlank = phrase.indexOf(' ');
  if (start > 60 && firstBlank > 0 && firstBlank < 20) phrase = phrase.slice(firstBlank + 1);
  const lastBlank = phrase.lastIndexOf(' ');
  return end + 60 < folded.compact.length && lastBlank > phrase.length - 20 ? phrase.slice(0, lastBlank) : phrase;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function requestIn(folded: FoldedText, { buttons, urging }: Prepared): Place | undefined {
  const { compact } = folded;
  for (const button of buttons) {
    let start = compact.indexOf(button);
    for (let places = 0; start !== -1 && places < MOST_PLACES; places++) {
      const end = start + button.length;
      if (folded.isWhole(start, end) && !OTHER_SENSE.test(compact.slice(end, end + 12))) {
        const near = compact.slice(Math.max(0, start - NEAR), start) + ' ' + compact.slice(end, end + NEAR);
        if (
          compact.length <= SHORT_TEXT ||
          urging.some((word) => near.includes(word)) ||
          buttons.some((other) => !other.startsWith(button) && !button.startsWith(other) && near.includes(other))
        ) {
          return { start, end };
        }
      }
      start = compact.indexOf(button, end);
    }
  }
  return undefined;
}
