import type { FoldedText } from '../../contract';
import { anyOf, foldText } from './folded-text';
import { once } from '../../once';

/** Folders from which Office runs macros without asking, and what languages call them. */
const FOLDERS = [
  '\\templates',
  '\\xlstart',
  '\\word\\startup',
  'trusted location',
  '信頼できる場所',
  'vertrauenswürdigen speicherort',
  'vertrauenswürdiger speicherort',
  'emplacement approuvé',
  'percorsi attendibili',
  'percorso attendibile',
  'posizione attendibile',
  'ubicación de confianza',
  'local confiável',
  'vertrouwde locatie',
  'zaufana lokalizacja',
  'zaufanej lokalizacji',
  '신뢰할 수 있는 위치',
  '受信任位置',
  '信任位置',
  'güvenilir konum',
];

const COPYING = [
  'copy',
  'コピー',
  '移動',
  'kopier',
  'copie',
  'copia',
  'skopiuj',
  'kopieer',
  '복사',
  '复制',
  '複製',
  'kopyala',
];

/** The document wants to be opened again from there: an installation manual for templates does not say that of itself. */
const OPENING_AGAIN = [
  'again',
  'relaunch',
  'reopen',
  'restart',
  '再度',
  '再び',
  '再実行',
  'もう一度',
  '開き直',
  '再起動',
  'erneut',
  'noch einmal',
  'nouveau',
  'relanc',
  'rouvr',
  'de nuevo',
  'otra vez',
  'vuelva a',
  'di nuovo',
  'nuovamente',
  'riavvi',
  'riapri',
  'novamente',
  'reabr',
  'opnieuw',
  'ponownie',
  '다시',
  '重新',
  '再次',
  'tekrar',
  'yeniden',
];

/** Characters without blanks before and behind the folder's name. */
const NEAR = 500;
const MOST_PLACES = 20;

const prepared = once(() => {
  const folders = FOLDERS.map(compact);
  return { folders, folder: anyOf(folders), copying: COPYING.map(compact), again: OPENING_AGAIN.map(compact) };
});

/** The sentence that asks to copy the file into such a folder and to open it again; undefined when there is none. */
export function findTemplatesFolderWords(folded: FoldedText): string | undefined {
  const { folders, folder: anyFolder, copying, again } = prepared();
  if (!anyFolder.test(folded.compact)) return undefined;
  for (const folder of folders) {
    let start = folded.compact.indexOf(folder);
    for (let places = 0; start !== -1 && places < MOST_PLACES; places++) {
      const near = folded.compact.slice(Math.max(0, start - NEAR), start + NEAR);
      if (copying.some((word) => near.includes(word)) && again.some((word) => near.includes(word))) {
        return folded.original(start - 200, start + folder.length + 40);
      }
      start = folded.compact.indexOf(folder, start + folder.length);
    }
  }
  return undefined;
}

function compact(word: string): string {
  return foldText(word).compact;
}
