/** A locked PDF (ISO 32000-1, 7.6) written anew without its lock, so that it is read like any other. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { indexOfBytes, joinBytes, latin1, startsWith } from '../codec/bytes';
import { utf8Bytes } from '../codec/utf8';
import type { Cryptography } from '../crypto/cryptography';
import { costly } from '../password';
import type { Password } from '../password';
import { fileKey, objectCipher } from './pdf-crypto';
import type { PdfCipher, PdfEncryption } from './pdf-crypto';
import { bytesOfString } from './pdf-strings';

export interface DecryptedPdf {
  readonly bytes: Uint8Array;
  readonly openedWith: Password['origin'];
}

/** Passwords tried beside the empty one: those of revision 6 cost some milliseconds each. */
const MOST_PASSWORDS = 8;
/** A dictionary of encryption is shorter. */
const LONGEST_DICTIONARY = 8_192;
/** Strings that are longer are none that concern us, and may never end. */
const LONGEST_STRING = 65_536;

/** The file in the clear; undefined where the word "Encrypt" locks nothing. */
export function decryptPdf(
  bytes: Uint8Array,
  passwords: () => readonly Password[],
  budget: Budget,
  cryptography: Cryptography,
): DecryptedPdf | Gap | undefined {
  const dictionary = findDictionary(bytes, budget);
  if (dictionary === undefined) return undefined;
  const encryption = readEncryption(dictionary.text, firstId(bytes));
  if (encryption === undefined) return 'encrypted';
  for (const { text, origin } of candidates(passwords)) {
    const key = fileKey(encryption, utf8Bytes(text), budget, cryptography);
    if (budget.gap) return budget.gap;
    if (key === undefined) continue;
    // Strings grow to twice their length when they are written in digits.
    if (!budget.takeBytes(bytes.length) || !budget.takeSteps(bytes.length)) return 'too-large';
    return {
      bytes: new Rewriter(bytes, { encryption, key, cryptography }, dictionary.number, budget).write(),
      openedWith: origin,
    };
  }
  return 'encrypted';
}

/** The empty one first: with it every viewer opens the file without asking. */
function* candidates(passwords: () => readonly Password[]): Generator<Password> {
  yield { text: '', origin: 'default' };
  yield* costly(passwords)().slice(0, MOST_PASSWORDS);
}

interface Dictionary {
  readonly text: string;
  /** Of the object that it is; its strings are in the clear. */
  readonly number: number;
}

const ENCRYPT = bytesOf('/Encrypt');

/** The trailer, or what stands for it (7.5.8), names the dictionary or holds it. */
function findDictionary(bytes: Uint8Array, budget: Budget): Dictionary | undefined {
  for (let at = indexOfBytes(bytes, ENCRYPT); at !== -1; at = indexOfBytes(bytes, ENCRYPT, at + ENCRYPT.length)) {
    if (!budget.takeSteps(64)) return undefined;
    const behind = latin1(bytes, at + ENCRYPT.length, at + ENCRYPT.length + LONGEST_DICTIONARY);
    if (/^\s{0,20}<</.test(behind)) return { text: behind, number: -1 };
    const [, number, generation] = /^\s{1,20}(\d{1,10})\s{1,20}(\d{1,5})\s{1,20}R/.exec(behind) ?? [];
    const text = number === undefined ? undefined : objectText(bytes, number, generation ?? '0', budget);
    if (text !== undefined) return { text, number: Number(number) };
  }
  return undefined;
}

function objectText(bytes: Uint8Array, number: string, generation: string, budget: Budget): string | undefined {
  const head = bytesOf(number);
  for (let at = indexOfBytes(bytes, head); at !== -1; at = indexOfBytes(bytes, head, at + 1)) {
    if (!budget.takeSteps(8)) return undefined;
    if (/\d/.test(latin1(bytes, at - 1, at))) continue;
    const [whole, own] = /^\d{1,10}\s{1,8}(\d{1,5})\s{1,8}obj/.exec(latin1(bytes, at, at + 48)) ?? [];
    if (whole === undefined || own !== generation) continue;
    const text = latin1(bytes, at + whole.length, at + whole.length + LONGEST_DICTIONARY);
    return text.split('endobj', 1).join();
  }
  return undefined;
}

function firstId(bytes: Uint8Array): Uint8Array {
  const name = bytesOf('/ID');
  for (let at = indexOfBytes(bytes, name); at !== -1; at = indexOfBytes(bytes, name, at + 3)) {
    const behind = latin1(bytes, at + 3, at + 300);
    const open = /^\s{0,20}\[/.exec(behind)?.[0].length;
    if (open !== undefined) return bytesOfString(behind, open) ?? new Uint8Array();
  }
  return new Uint8Array();
}

function readEncryption(text: string, id: Uint8Array): PdfEncryption | undefined {
  const number = (name: string): number | undefined => {
    const value = new RegExp(`/${name}\\s{0,20}(-?\\d{1,10})`).exec(text)?.[1];
    return value === undefined ? undefined : Number(value);
  };
  const bytesBehind = (name: string): Uint8Array => {
    const at = new RegExp(`/${name}\\s{0,20}[(<]`).exec(text);
    return (at && bytesOfString(text, at.index + name.length + 1)) ?? new Uint8Array();
  };
  const version = number('V') ?? 0;
  const revision = number('R') ?? 0;
  // Another handler than the standard one locks with certificates, or with a server.
  if (!/\/Filter\s{0,20}\/Standard/.test(text) || revision < 2 || revision > 6) return undefined;
  const cipherOf = (name: string, otherwise: PdfCipher): PdfCipher => {
    if (version < 4) return 'rc4';
    const filter = new RegExp(`/${name}\\s{0,20}/([\\w.-]{1,60})`).exec(text)?.[1];
    if (filter === undefined) return otherwise;
    if (filter === 'Identity') return 'none';
    const method = new RegExp(`/${filter}\\s{0,20}<<[^>]{0,400}/CFM\\s{0,20}/(\\w{1,10})`).exec(text)?.[1];
    return method === 'AESV2' ? 'aes-128' : method === 'AESV3' ? 'aes-256' : method === 'V2' ? 'rc4' : 'none';
  };
  const bits = version >= 5 ? 256 : version === 4 ? 128 : version === 1 ? 40 : (number('Length') ?? 40);
  const streams = cipherOf('StmF', 'none');
  return {
    revision,
    keyLength: Math.min(32, Math.max(5, bits >>> 3)),
    permissions: number('P') ?? 0,
    owner: bytesBehind('O'),
    user: bytesBehind('U'),
    userKey: bytesBehind('UE'),
    encryptsMetadata: !/\/EncryptMetadata\s{0,20}false/.test(text),
    streams,
    strings: cipherOf('StrF', 'none'),
    files: cipherOf('EFF', streams),
    id,
  };
}

const OBJECT = bytesOf('obj');
const END_OF_OBJECT = bytesOf('endobj');
const STREAM = bytesOf('stream');
const END_OF_STREAM = bytesOf('endstream');

interface OpenLock {
  readonly encryption: PdfEncryption;
  readonly key: Uint8Array;
  readonly cryptography: Cryptography;
}

/** Copies a file, and puts strings and streams in the clear on the way. */
class Rewriter {
  private readonly bytes: Uint8Array;
  private readonly encryption: PdfEncryption;
  private readonly key: Uint8Array;
  private readonly cryptography: Cryptography;
  private readonly clearObject: number;
  private readonly budget: Budget;
  private readonly pieces: Uint8Array[] = [];
  private copied = 0;

  constructor(bytes: Uint8Array, { encryption, key, cryptography }: OpenLock, clearObject: number, budget: Budget) {
    this.bytes = bytes;
    this.encryption = encryption;
    this.key = key;
    this.cryptography = cryptography;
    this.clearObject = clearObject;
    this.budget = budget;
  }

  write(): Uint8Array {
    const { bytes, budget } = this;
    let at = 0;
    for (;;) {
      const keyword = indexOfBytes(bytes, OBJECT, at);
      if (keyword === -1 || !budget.takeSteps(1_000)) break;
      at = keyword + OBJECT.length;
      const [, number, generation] =
        /(\d{1,10})\s{1,8}(\d{1,5})\s{1,8}$/.exec(latin1(bytes, keyword - 40, keyword)) ?? [];
      if (number !== undefined && Number(number) !== this.clearObject)
        at = this.object(at, Number(number), Number(generation));
    }
    this.copyTo(bytes.length);
    return joinBytes(this.pieces);
  }

  /** Answers where the object ends. */
  private object(start: number, number: number, generation: number): number {
    const { bytes, budget, key, encryption, cryptography } = this;
    const string = objectCipher(encryption.strings, key, number, generation, cryptography);
    let at = start;
    while (at < bytes.length && budget.takeSteps(2)) {
      const byte = bytes[at];
      if (byte === 0x28 || (byte === 0x3c && bytes[at + 1] !== 0x3c)) at = this.string(at, string);
      else if (byte === 0x3c) at += 2;
      else if (byte === 0x25) at = lineEnd(bytes, at);
      else if (byte === 0x65 && startsWith(bytes, END_OF_OBJECT, at)) return at + END_OF_OBJECT.length;
      else if (byte === 0x73 && startsWith(bytes, STREAM, at)) at = this.stream(start, at, number, generation);
      else at++;
    }
    return at;
  }

  private string(at: number, decipher: (data: Uint8Array) => Uint8Array): number {
    const end = endOfString(this.bytes, at);
    if (end === -1 || !this.budget.takeSteps(end - at)) return at + 1;
    const data = bytesOfString(latin1(this.bytes, at, end), 0);
    if (data === undefined) return at + 1;
    this.replace(at, end, inDigits(decipher(data)));
    return end;
  }

  private stream(start: number, keyword: number, number: number, generation: number): number {
    const { bytes, encryption, key, cryptography } = this;
    const lineBreak = /^\r?\n|^\r/.exec(latin1(bytes, keyword + STREAM.length, keyword + STREAM.length + 2));
    if (lineBreak === null) return keyword + STREAM.length;
    const from = keyword + STREAM.length + lineBreak[0].length;
    const dictionary = latin1(bytes, Math.max(start, keyword - LONGEST_DICTIONARY), keyword);
    const end = this.endOfData(from, dictionary);
    const isClear = /\/XRef\b/.test(dictionary) || /\/Crypt\b[^]{0,400}\/Identity\b/.test(dictionary);
    const cipher = isClear ? 'none' : /\/EmbeddedFile\b/.test(dictionary) ? encryption.files : encryption.streams;
    if (cipher !== 'none') {
      if (!this.budget.takeSteps((end - from) << 3)) return bytes.length;
      const decipher = objectCipher(cipher, key, number, generation, cryptography);
      this.replace(from, end, decipher(bytes.subarray(from, end)));
    }
    return end;
  }

  /** /Length where it leads to the end of the stream; else the end is looked for, as viewers do. */
  private endOfData(from: number, dictionary: string): number {
    const length = Number(/\/Length\s{1,20}(\d{1,10})(?!\s{1,8}\d{1,5}\s{1,8}R)/.exec(dictionary)?.[1] ?? NaN);
    const stated = from + length;
    if (/^\s{0,2}endstream/.test(latin1(this.bytes, stated, stated + 12))) return stated;
    const found = indexOfBytes(this.bytes, END_OF_STREAM, from);
    if (found === -1) return this.bytes.length;
    // The line break in front of the keyword is none of the data.
    if (this.bytes[found - 1] === 0x0a) return this.bytes[found - 2] === 0x0d ? found - 2 : found - 1;
    return this.bytes[found - 1] === 0x0d ? found - 1 : found;
  }

  private replace(from: number, to: number, data: Uint8Array): void {
    this.copyTo(from);
    this.pieces.push(data);
    this.copied = to;
  }

  private copyTo(end: number): void {
    if (end > this.copied) this.pieces.push(this.bytes.subarray(this.copied, end));
    this.copied = Math.max(this.copied, end);
  }
}

/** Behind the string that begins at `at`; -1 where it does not end in sight. */
function endOfString(bytes: Uint8Array, at: number): number {
  const last = Math.min(bytes.length, at + LONGEST_STRING);
  if (bytes[at] === 0x3c) {
    const end = bytes.subarray(at, last).indexOf(0x3e);
    return end === -1 ? -1 : at + end + 1;
  }
  let depth = 0;
  for (let place = at; place < last; place++) {
    const byte = bytes[place];
    if (byte === 0x5c) place++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return place + 1;
  }
  return -1;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
  return end;
}

/** <48656c6c6f> */
function inDigits(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length * 2 + 2);
  out[0] = 0x3c;
  data.forEach((byte, index) => {
    out[index * 2 + 1] = digit(byte >>> 4);
    out[index * 2 + 2] = digit(byte & 15);
  });
  out[out.length - 1] = 0x3e;
  return out;
}

function digit(value: number): number {
  return value < 10 ? 0x30 + value : 0x57 + value;
}

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
