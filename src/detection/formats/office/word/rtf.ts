/**
 * Rich Text Format (RTF 1.9.1): words, fields, template and embedded objects. One pass over the bytes, groups on a stack of our
 * own: a file of a million braces costs a million steps and no call stack.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { Host } from '../../../host';
import { hexDigit, isAscii, latin1 } from '../../codec/bytes';
import { charsetOfCodePage } from '../../codec/code-pages';
import type { OfficeWords } from '../container/office-words';
import { characterOf, codePageOf } from './rtf-characters';
import { destinationOf } from './rtf-destinations';
import type { Destination } from './rtf-destinations';
import { OpenObject } from './rtf-objects';
import type { RtfObjectData } from './rtf-objects';
import { FieldReader } from '../container/word-fields';

export interface RtfFile {
  readonly templates: readonly string[];
  readonly objects: readonly RtfObjectData[];
  /** The HTML that a mail program has packed into it ([MS-OXRTFEX] 2.1.3). */
  readonly html?: string;
  readonly gap?: Gap;
}

/** Groups whose state is kept; Word gives up far earlier. Deeper ones share the state of the deepest. */
const DEEPEST_GROUP = 10_000;
const MOST_OBJECTS = 200;
const LONGEST_WORD = 32;
const MOST_WAITING = 8_192;
const LONGEST_NAME = 1_000;

interface Group {
  readonly destination: Destination;
  readonly codePage: number;
  /** \ucN: characters behind \uN that stand for programs without Unicode. */
  readonly fallback: number;
  readonly ignorable: boolean;
  readonly isField: boolean;
  readonly isObject: boolean;
  /** Somewhere in the digits of an object. */
  readonly inDigits: boolean;
  /** \htmlrtf: stands for what the HTML says in another place ([MS-OXRTFEX] 2.1.3.1.6). */
  readonly isDoubled: boolean;
}

/** Reads a file from front to back; what it says and points to goes into `words`. Never throws. */
export function readRtf(data: Uint8Array, words: OfficeWords, host: Host, budget: Budget): RtfFile {
  return new RtfReader(data, words, host, budget).read();
}

class RtfReader {
  private readonly data: Uint8Array;
  private readonly words: OfficeWords;
  private readonly host: Host;
  private readonly budget: Budget;
  private readonly fields: FieldReader;
  private readonly groups: Group[] = [];
  private tooDeep = 0;
  private group: Group = {
    destination: 'body',
    codePage: 1252,
    fallback: 1,
    ignorable: false,
    isField: false,
    isObject: false,
    inDigits: false,
    isDoubled: false,
  };
  private readonly fonts = new Map<number, number>();
  private font = 0;
  private defaultCodePage = 1252;
  /** Bytes of text whose characters are not made yet: one character may take two escapes. */
  private readonly waiting = new Uint8Array(MOST_WAITING);
  private waitingCount = 0;
  private toSkip = 0;
  private readonly templates: string[] = [];
  private template = '';
  private readonly objects: OpenObject[] = [];
  private object: OpenObject | undefined;
  private isFull = false;
  private html: string[] | undefined;

  constructor(data: Uint8Array, words: OfficeWords, host: Host, budget: Budget) {
    this.data = data;
    this.words = words;
    this.host = host;
    this.budget = budget;
    this.fields = new FieldReader((code) => {
      words.addFieldCode(code);
    });
  }

  read(): RtfFile {
    const { data, budget } = this;
    let at = 0;
    while (at < data.length && budget.takeSteps()) {
      const byte = data[at] ?? 0;
      if (byte === 0x7b) this.openGroup();
      else if (byte === 0x7d) this.closeGroup();
      else if (byte === 0x5c) {
        at = this.control(at + 1);
        continue;
      } else if (byte >= 0x20 || byte === 0x09) this.character(byte);
      at++;
    }
    this.flush();
    this.keepTemplate();
    this.fields.finish();
    const gap =
      budget.gap ??
      (this.isFull ? 'too-large' : this.words.gap) ??
      this.objects.find(({ strict }) => strict.gap !== undefined)?.strict.gap;
    return {
      templates: this.templates,
      objects: this.objects.map((object) => object.close()),
      ...(this.html && { html: this.html.join('') }),
      ...(gap && { gap }),
    };
  }

  private openGroup(): void {
    this.flush();
    this.toSkip = 0;
    if (this.group.inDigits) this.interrupt();
    if (this.groups.length >= DEEPEST_GROUP) {
      this.tooDeep++;
      return;
    }
    this.groups.push(this.group);
    if (this.group.ignorable || this.group.isField || this.group.isObject)
      this.group = { ...this.group, ignorable: false, isField: false, isObject: false };
  }

  private closeGroup(): void {
    this.flush();
    this.toSkip = 0;
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const { isField, isObject, destination } = this.group;
    const outer = this.groups.pop();
    if (outer === undefined) return;
    if (isField) this.fields.end();
    if (isObject) {
      // Two hundred empty ones would use up the places before the one that matters.
      if (this.object?.isEmpty === true && this.objects[this.objects.length - 1] === this.object) this.objects.pop();
      this.object = undefined;
    }
    if (destination === 'template' && outer.destination !== 'template') this.keepTemplate();
    this.group = outer;
  }

  /** A control word or symbol; `at` is behind its backslash. Answers where the rest begins. */
  private control(at: number): number {
    const { data } = this;
    const first = data[at] ?? 0;
    if (!isLetter(first)) return this.symbol(first, at + 1);
    let end = at;
    while (end < data.length && isLetter(data[end] ?? 0)) end++;
    const word = latin1(data, at, Math.min(end, at + LONGEST_WORD));
    const digits = data[end] === 0x2d ? end + 1 : end;
    let next = digits;
    let value = 0;
    while (next < data.length && isDigit(data[next] ?? 0)) {
      value = Math.min(value * 10 + (data[next] ?? 0) - 0x30, 0x7fffffff);
      next++;
    }
    const parameter = next > digits ? (digits > end ? -value : value) : undefined;
    if (next === digits) next = end;
    if (!this.budget.takeSteps(next - at)) return data.length;
    if (data[next] === 0x20) next++;
    if (word === 'bin') return this.binary(next, parameter ?? 0);
    this.word(word, parameter);
    // Digits that follow the word at once may be its parameter or the object's first: Word's answer is nowhere written.
    if (word === 'objdata' && parameter !== undefined)
      for (let digit = end; digit < next; digit++) this.object?.lenientCopy().digit(data[digit] ?? 0);
    return next;
  }

  private symbol(code: number, next: number): number {
    if (code === 0x27) return this.escape(next);
    if (this.group.inDigits && code !== 0x0a && code !== 0x0d) this.interrupt();
    if (code === 0x2a) this.group = { ...this.group, ignorable: true };
    else if (code === 0x5c || code === 0x7b || code === 0x7d) this.character(code);
    else if (code === 0x7e) this.character(0x20);
    else if (code === 0x0a || code === 0x0d) this.say('\n');
    else if (code === 0x5f) this.character(0x2d);
    return next;
  }

  /** \'hh */
  private escape(next: number): number {
    const high = hexDigit(this.data[next] ?? 0);
    const low = hexDigit(this.data[next + 1] ?? 0);
    if (this.group.destination === 'object-data') {
      this.object?.lenientCopy();
      this.object?.strict.escape();
      return next + 2;
    }
    if (high === -1 || low === -1) return next;
    this.character((high << 4) | low);
    return next + 2;
  }

  private binary(start: number, length: number): number {
    const end = Math.min(this.data.length, start + Math.max(0, length));
    if (!this.budget.takeSteps(1 + ((end - start) >>> 6))) return this.data.length;
    if (this.group.destination === 'object-data' && this.object) {
      this.object.lenient?.binary(this.data.subarray(start, end));
      this.object.strict.binary(this.data.subarray(start, end));
    }
    return end;
  }

  private word(word: string, parameter: number | undefined): void {
    const { group } = this;
    if (this.unicode(word, parameter)) return;
    this.flush();
    const destination = destinationOf(word, group.ignorable);
    if (destination !== undefined) {
      this.enter(destination);
      return;
    }
    const character = characterOf(word);
    if (character !== undefined) this.say(character);
    else this.setting(word, parameter);
  }

  /** \uN and its stand-ins, which may come between the bytes of a text. */
  private unicode(word: string, parameter: number | undefined): boolean {
    if (word !== 'u' || parameter === undefined) return false;
    this.flush();
    this.say(String.fromCharCode(parameter & 0xffff));
    this.toSkip = this.group.fallback;
    return true;
  }

  private enter(destination: Destination): void {
    const { inDigits } = this.group;
    if (inDigits) this.interrupt()?.lenientCopy();
    // What stands in a skipped group is skipped too, but for the digits of an object: Word finds those in odd places.
    const isSkipped = (inDigits || this.group.destination === 'skipped') && destination !== 'object-data';
    if (isSkipped) {
      this.group = { ...this.group, destination: 'skipped', ignorable: false };
      return;
    }
    if (destination === 'field-result') this.fields.separate();
    // Data inside data begins an object of its own: which of the two Word takes is nowhere written.
    const isWithin = inDigits && this.object?.isEmpty === false;
    if (destination === 'object-data' && (this.object === undefined || isWithin))
      this.object = this.newObject() ?? this.object;
    this.group = { ...this.group, destination, ignorable: false, inDigits: destination === 'object-data' };
  }

  private setting(word: string, parameter: number | undefined): void {
    switch (word) {
      case 'field':
        this.fields.begin();
        this.group = { ...this.group, isField: true };
        return;
      case 'object':
        // Among the digits of another it would end that one; its own data begin an object all the same.
        if (this.group.inDigits) {
          this.interrupt();
          return;
        }
        this.object = this.newObject();
        this.group = { ...this.group, isObject: true };
        return;
      case 'objupdate':
        this.object ??= this.newObject();
        if (this.object) this.object.updating = true;
        return;
      case 'fromhtml':
        this.html ??= parameter === 0 ? undefined : [];
        return;
      case 'htmlrtf':
        this.group = { ...this.group, isDoubled: parameter !== 0 };
        return;
      case 'ansicpg':
        this.defaultCodePage = parameter ?? 1252;
        this.group = { ...this.group, codePage: this.defaultCodePage };
        return;
      case 'uc':
        this.group = { ...this.group, fallback: Math.min(Math.max(parameter ?? 1, 0), 16) };
        return;
      case 'f':
        this.font = parameter ?? 0;
        if (this.group.destination !== 'font-table')
          this.group = { ...this.group, codePage: this.fonts.get(this.font) ?? this.defaultCodePage };
        return;
      case 'fcharset': {
        const codePage = codePageOf(parameter ?? 0);
        if (this.group.destination === 'font-table' && codePage !== undefined && this.fonts.size < 1_000)
          this.fonts.set(this.font, codePage);
        return;
      }
      default:
        if (this.group.inDigits) this.interrupt();
    }
  }

  /** Something that is no digit stands among the digits of an object. */
  private interrupt(): OpenObject | undefined {
    if (this.object) this.object.strict.broken = true;
    return this.object;
  }

  private newObject(): OpenObject | undefined {
    this.isFull ||= this.objects.length >= MOST_OBJECTS;
    if (this.isFull || !this.budget.takeEntries()) return undefined;
    const object = new OpenObject(this.budget);
    this.objects.push(object);
    return object;
  }

  /** A byte of text, where it stands. */
  private character(byte: number): void {
    if (this.toSkip > 0) {
      this.toSkip--;
      return;
    }
    const { destination } = this.group;
    if (destination === 'object-data') {
      this.object?.strict.digit(byte);
      this.object?.lenient?.digit(byte);
    } else if (destination === 'skipped') {
      if (this.group.inDigits) this.object?.lenient?.digit(byte);
    } else {
      this.waiting[this.waitingCount++] = byte;
      if (this.waitingCount === MOST_WAITING) this.flush();
    }
  }

  private flush(): void {
    const count = this.waitingCount;
    if (count === 0) return;
    this.waitingCount = 0;
    const charset = charsetOfCodePage(this.group.codePage);
    const isPlain = charset.startsWith('windows-') && isAscii(this.waiting, 0, count);
    this.say(isPlain ? latin1(this.waiting, 0, count) : this.host.decode(this.waiting.subarray(0, count), charset));
  }

  private say(text: string): void {
    this.flush();
    // Blanks in front are no part of a name, however many.
    const add = (to: string): string =>
      to + (to === '' ? text.trimStart() : text).slice(0, Math.max(0, LONGEST_NAME - to.length));
    switch (this.group.destination) {
      case 'html-tag':
        this.html?.push(text);
        return;
      case 'body':
      case 'field-result':
        if (!this.group.isDoubled) this.html?.push(text);
        if (!this.fields.text(text)) return;
        if (text === '\n') this.words.endLine();
        else this.words.say(text);
        return;
      case 'field-instruction':
        this.fields.instruction(text);
        return;
      case 'template':
        this.template = add(this.template);
        return;
      case 'object-class':
        if (this.object) this.object.className = add(this.object.className);
        return;
    }
  }

  private keepTemplate(): void {
    const address = this.template.trim();
    this.template = '';
    if (address === '') return;
    if (this.templates.length < MOST_OBJECTS) this.templates.push(address);
    else this.isFull = true;
  }
}

function isLetter(byte: number): boolean {
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
