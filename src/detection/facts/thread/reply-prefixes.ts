/** What mail programs put in front of a subject when somebody answers or forwards, in the languages that we know. */

const replies = new Set(
  're aw antw antwort sv vs res rif r odp odpowiedź ynt yan ref ατ απ ha vá bls resp rép réf 回复 答复 回覆 返信 回信 返 회신 답장 ответ отв'.split(
    ' ',
  ),
);

const forwards = new Set(
  'fw fwd forward wg tr rv enc i pd vb vl doorst doorsturen inoltro inoltrato trans ilt προ 转发 轉寄 轉發 転送 転 전달 пересл'.split(
    ' ',
  ),
);

export interface SubjectPrefixes {
  readonly kind: 'reply' | 'forward' | 'new';
  /** As written, with their colons ("Re:", "RE[2]:", "【転送】"). */
  readonly prefixes: readonly string[];
}

const MOST_PREFIXES = 20;
const LONGEST_PREFIX = 24;

/** Takes the prefixes off the front of a subject; a tag in front ("[EXTERNAL]") is passed over. */
export function readPrefixes(subject: string): SubjectPrefixes {
  const prefixes: string[] = [];
  let kind: SubjectPrefixes['kind'] = 'new';
  let rest = subject.slice(0, 2_000).trimStart();
  while (prefixes.length < MOST_PREFIXES) {
    const prefix = prefixAt(rest);
    if (prefix === undefined) {
      // Behind a prefix a tag begins the subject that was answered: "Re: [list] Re: …" is how lists look.
      const tag = prefixes.length > 0 ? undefined : /^\[[^[\]]{1,60}\]\s{0,10}/.exec(rest)?.[0];
      if (tag === undefined) break;
      rest = rest.slice(tag.length);
      continue;
    }
    if (prefixes.length === 0) kind = prefix.kind;
    prefixes.push(prefix.text);
    rest = rest.slice(prefix.text.length).trimStart();
  }
  return { kind, prefixes };
}

/** The word of a prefix without colon, count and brackets, folded ("RE[2]:" → "re"). */
export function prefixWord(prefix: string): string {
  const word = prefix
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[[【]/, '');
  const open = word.replace(/[:\]】]$/, '');
  return (open === word ? word : open.trimEnd().replace(/[[(^][0-9]{0,3}[\])]?$/, '')).trim();
}

function prefixAt(subject: string): { readonly kind: 'reply' | 'forward'; readonly text: string } | undefined {
  const head = subject.slice(0, LONGEST_PREFIX);
  const bracketed = /^(?:【[^【】]{1,6}】|\[[^[\]]{1,6}\])[:：]?/.exec(head)?.[0];
  const end = bracketed === undefined ? head.search(/[:：]/) + 1 : bracketed.length;
  const text = head.slice(0, end);
  const word = prefixWord(bracketed === undefined ? text : text.replace(/[:：]$/, ''));
  if (replies.has(word)) return { kind: 'reply', text };
  if (forwards.has(word)) return { kind: 'forward', text };
  return undefined;
}
