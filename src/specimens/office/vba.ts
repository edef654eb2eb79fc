/** Writes VBA projects ([MS-OVBA]): compressed source, dir and PROJECT streams, compiled code that is none. */
import { cfb } from './cfb';
import { joinBytes, latin1Bytes, utf16leBytes } from '../../detection/formats/codec/bytes';
import { u16, u32 } from '../little-endian';

export interface ModuleParts {
  readonly name: string;
  readonly kind?: 'document' | 'standard' | 'class' | 'form';
  /** Without Attribute lines; as bytes where the code page matters. `null`: taken out, the compiled code left behind. */
  readonly source: string | Uint8Array | null;
  /** Lines of the compiled code in front of the source; left out, there is none (as LibreOffice writes it). */
  readonly compiledLines?: number;
}

export interface ProjectParts {
  readonly modules: readonly ModuleParts[];
  readonly codePage?: number;
  /** Names in the table of the compiled code. */
  readonly compiledNames?: readonly string[];
  /** Breaks the dir stream after this many bytes of its records. */
  readonly dirCutAt?: number;
}

/** The streams of a project, below a storage: "VBA/dir", "VBA/Module1", "PROJECT". */
export function vbaStreams({
  modules,
  codePage = 1252,
  compiledNames = [],
  dirCutAt,
}: ProjectParts): Record<string, Uint8Array> {
  const streams: Record<string, Uint8Array> = {};
  const records = [record(0x0001, u32(1)), record(0x0003, u16(codePage)), record(0x0004, latin1Bytes('VBAProject'))];
  // PROJECTVERSION states four bytes and has six.
  records.push(joinBytes([u16(0x0009), u32(4), u32(1_000), u16(1)]));
  records.push(record(0x000f, u16(modules.length)), record(0x0013, u16(0xffff)));
  const lines = ['ID="{00000000-0000-0000-0000-000000000000}"'];
  const words = { document: 'Document', standard: 'Module', class: 'Class', form: 'BaseClass' } as const;

  for (const { name, kind = 'standard', source, compiledLines } of modules) {
    const compiled = compiledLines === undefined ? new Uint8Array() : compiledCode(compiledLines);
    const head = latin1Bytes(`Attribute VB_Name = "${name}"\r\n`);
    const text =
      source === null
        ? undefined
        : joinBytes([head, typeof source === 'string' ? latin1Bytes(toCrlf(source)) : source]);
    streams[`VBA/${name}`] = joinBytes([compiled, text === undefined ? new Uint8Array() : compressOvba(text)]);
    records.push(record(0x0019, latin1Bytes(name)), record(0x0047, utf16leBytes(name)));
    records.push(record(0x001a, latin1Bytes(name)), record(0x0032, utf16leBytes(name)));
    records.push(record(0x0031, u32(compiled.length)), record(kind === 'standard' ? 0x0021 : 0x0022, new Uint8Array()));
    records.push(record(0x002b, new Uint8Array()));
    lines.push(`${words[kind]}=${name}${kind === 'document' ? '/&H00000000' : ''}`);
  }
  records.push(record(0x0010, new Uint8Array()));
  const dir = joinBytes(records);
  streams['VBA/dir'] = compressOvba(dirCutAt === undefined ? dir : dir.subarray(0, dirCutAt));
  streams['VBA/_VBA_PROJECT'] = joinBytes([
    u16(0x61cc),
    u16(0xffff),
    u16(0),
    u16(0),
    latin1Bytes(compiledNames.join('\0')),
  ]);
  streams.PROJECT = latin1Bytes(`${lines.join('\r\n')}\r\n`);
  return streams;
}

/** vbaProject.bin, as OOXML packages hold it. */
export function vbaProject(parts: ProjectParts): Uint8Array {
  return cfb({ streams: vbaStreams(parts) });
}

interface DocumentParts extends Partial<ProjectParts> {
  readonly storage?: string;
  readonly signed?: boolean;
  /** What the controls of a form hold. */
  readonly formText?: string;
}

/** A compound file with the project where Word keeps it ("Macros") or Excel ("_VBA_PROJECT_CUR"), and nothing else. */
export function macroDocument(modules: readonly ModuleParts[] | string, options: DocumentParts = {}): Uint8Array {
  const { storage = 'Macros', signed = false, formText, ...parts } = options;
  const list =
    typeof modules === 'string' ? [{ name: 'ThisDocument', kind: 'document', source: modules } as const] : modules;
  const streams: Record<string, Uint8Array> = {};
  for (const [path, bytes] of Object.entries(vbaStreams({ ...parts, modules: list })))
    streams[`${storage}/${path}`] = bytes;
  if (formText !== undefined) streams[`${storage}/Form1/o`] = latin1Bytes(formText);
  if (signed) streams['\x05DocumentSummaryInformation'] = signatureProperties();
  return cfb({ streams });
}

/** 2.4.1.3: greedy, as Office does it. */
export function compressOvba(data: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [Uint8Array.of(1)];
  for (let start = 0; start < data.length || start === 0; start += 4_096) {
    const chunk = compressChunk(data.subarray(start, start + 4_096));
    if (chunk.length < 4_096) pieces.push(u16(0xb000 | (chunk.length - 1)), chunk);
    else {
      const raw = new Uint8Array(4_096);
      raw.set(data.subarray(start, start + 4_096));
      pieces.push(u16(0x3fff), raw);
    }
  }
  return joinBytes(pieces);
}

function compressChunk(chunk: Uint8Array): Uint8Array {
  const output: number[] = [];
  const places = new Map<number, number>();
  let at = 0;
  while (at < chunk.length) {
    const flagsAt = output.push(0) - 1;
    for (let bit = 0; bit < 8 && at < chunk.length; bit++) {
      let offsetBits = 4;
      while (at > 1 << offsetBits) offsetBits++;
      const longest = (0xffff >>> offsetBits) + 3;
      const key = (place: number): number => (chunk[place]! << 16) | (chunk[place + 1]! << 8) | chunk[place + 2]!;
      const source = at + 2 < chunk.length ? places.get(key(at)) : undefined;
      let length = 0;
      if (source !== undefined)
        while (length < longest && at + length < chunk.length && chunk[source + length] === chunk[at + length])
          length++;
      if (source === undefined || length < 3) {
        if (at + 2 < chunk.length) places.set(key(at), at);
        output.push(chunk[at++]!);
        continue;
      }
      output[flagsAt]! |= 1 << bit;
      const token = ((at - source - 1) << (16 - offsetBits)) | (length - 3);
      output.push(token & 0xff, token >>> 8);
      at += length;
    }
  }
  return Uint8Array.from(output);
}

/** A table of lines and nothing that could run. */
function compiledCode(lines: number): Uint8Array {
  return joinBytes([u16(0x1601), new Uint8Array(94), u16(0xcafe), u16(1), u16(lines), new Uint8Array(lines * 12 + 10)]);
}

/** A DocumentSummaryInformation stream with the property of a VBA signature ([MS-OSHARED] 2.3.3.2.2.1). */
function signatureProperties(): Uint8Array {
  const blob = new Uint8Array(600).fill(0x30);
  const set = joinBytes([u32(24 + blob.length), u32(1), u32(0x18), u32(16), u32(0x41), u32(blob.length), blob]);
  return joinBytes([u16(0xfffe), u16(0), u32(0), new Uint8Array(16), u32(1), new Uint8Array(16), u32(48), set]);
}

function record(id: number, data: Uint8Array): Uint8Array {
  return joinBytes([u16(id), u32(data.length), data]);
}

function toCrlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
