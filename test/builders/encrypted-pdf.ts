/** Locked PDF files (ISO 32000-2, 7.6), with Node's own cryptography and not with that of the reader. */
import { createCipheriv, createHash } from 'node:crypto';

export interface EncryptedPdf {
  /** 2 and 3: RC4 of 40 and 128 bits; 4: AES-128; 5 and 6: AES-256. */
  readonly revision: 2 | 3 | 4 | 5 | 6;
  readonly password?: string;
  readonly link: string;
  /** Content of a stream that is a script. */
  readonly script?: string;
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const OWNER = Buffer.alloc(48, 9);
const PERMISSIONS = -44;

export function encryptedPdf({ revision, password = '', link, script = 'x = 1' }: EncryptedPdf): Uint8Array {
  const { key, entries } = revision >= 5 ? newLock(revision, password) : oldLock(revision, password);
  const lock = (number: number, text: string): Buffer => seal(revision, key, number, Buffer.from(text, 'latin1'));
  const data = lock(4, script);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /OpenAction << /S /JavaScript /JS 4 0 R >> >>\nendobj\n` +
        `3 0 obj\n<< /A << /S /URI /URI <${lock(3, link).toString('hex')}> >> >>\nendobj\n` +
        `4 0 obj\n<< /Length ${String(data.length)} >>\nstream\n`,
    ),
    data,
    Buffer.from(
      `\nendstream\nendobj\n5 0 obj\n<< /Filter /Standard ${entries} >>\nendobj\n` +
        `trailer\n<< /Root 1 0 R /Encrypt 5 0 R /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>] >>\n%%EOF`,
    ),
  ]);
}

interface Lock {
  readonly key: Buffer;
  readonly entries: string;
}

/** Algorithms 2, 4 and 5. */
function oldLock(revision: number, password: string): Lock {
  const length = revision === 2 ? 5 : 16;
  const owner = OWNER.subarray(0, 32);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const padded = Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);
  let key = hash('md5', padded, owner, permissions, ID).subarray(0, length);
  if (revision >= 3) for (let round = 0; round < 50; round++) key = hash('md5', key).subarray(0, length);
  let user = revision === 2 ? PADDING : hash('md5', PADDING, ID);
  for (let round = 0; round < (revision === 2 ? 1 : 20); round++)
    user = rc4(
      key.map((byte) => byte ^ round),
      user,
    );
  const filter = '/CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF';
  const version = revision === 2 ? '/V 1' : revision === 3 ? '/V 2 /Length 128' : `/V 4 /Length 128 ${filter}`;
  const whole = Buffer.concat([user, Buffer.alloc(32)]).subarray(0, 32);
  return {
    key: Buffer.from(key),
    entries: `${version} /R ${String(revision)} /P ${String(PERMISSIONS)} /O <${owner.toString('hex')}> /U <${whole.toString('hex')}>`,
  };
}

/** Algorithms 8 and 2.B. */
function newLock(revision: number, password: string): Lock {
  const key = Buffer.alloc(32, 7);
  const [validation, salt] = [Buffer.alloc(8, 1), Buffer.alloc(8, 2)];
  const word = Buffer.from(password);
  const hashed = (data: Buffer): Buffer => (revision === 5 ? hash('sha256', word, data) : hardened(word, data));
  const user = Buffer.concat([hashed(validation), validation, salt]);
  const userKey = aes(256, hashed(salt), Buffer.alloc(16), key, false);
  return {
    key,
    entries: `/V 5 /R ${String(revision)} /Length 256 /P ${String(PERMISSIONS)} /O <${OWNER.toString('hex')}> /U <${user.toString('hex')}> /UE <${userKey.toString('hex')}> /CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF`,
  };
}

function hardened(password: Buffer, salt: Buffer): Buffer {
  let key = hash('sha256', password, salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const many = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([password, key])));
    const locked = aes(128, key.subarray(0, 16), key.subarray(16, 32), many, false);
    const remainder = locked.subarray(0, 16).reduce((sum, byte) => (sum * 256 + byte) % 3, 0);
    key = hash(['sha256', 'sha384', 'sha512'][remainder] ?? 'sha256', locked);
    last = locked[locked.length - 1] ?? 0;
  }
  return key.subarray(0, 32);
}

/** Algorithms 1 and 1.A, for objects of generation 0. */
function seal(revision: number, key: Buffer, number: number, data: Buffer): Buffer {
  const iv = Buffer.alloc(16, 3);
  if (revision >= 5) return Buffer.concat([iv, aes(256, key, iv, data, true)]);
  const place = Buffer.from([number, 0, 0, 0, 0]);
  const own = hash('md5', key, place, revision === 4 ? Buffer.from('sAlT') : Buffer.alloc(0)).subarray(
    0,
    Math.min(16, key.length + 5),
  );
  return revision === 4 ? Buffer.concat([iv, aes(128, own, iv, data, true)]) : rc4(own, data);
}

function hash(name: string, ...data: readonly Uint8Array[]): Buffer {
  const sum = createHash(name);
  for (const piece of data) sum.update(piece);
  return sum.digest();
}

function aes(bits: number, key: Uint8Array, iv: Uint8Array, data: Uint8Array, padding: boolean): Buffer {
  const cipher = createCipheriv(`aes-${String(bits)}-cbc`, key, iv);
  cipher.setAutoPadding(padding);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): void => {
    [box[one], box[other]] = [box[other] ?? 0, box[one] ?? 0];
  };
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + (box[index] ?? 0) + (key[index % key.length] ?? 0)) & 0xff;
    swap(index, other);
  }
  let [one, other] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) & 0xff;
      other = (other + (box[one] ?? 0)) & 0xff;
      swap(one, other);
      return byte ^ (box[((box[one] ?? 0) + (box[other] ?? 0)) & 0xff] ?? 0);
    }),
  );
}
