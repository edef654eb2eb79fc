import { parseArgs } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { Budget, defaultLimits } from '../detection/budget';
import { readBody } from '../detection/facts/message/body';
import { sniff } from '../detection/formats/sniff';
import { nodeHost } from '../hosts/node';
import type { Catalogue } from '../locales/catalogue';
import { formatSentence } from '../locales/format';
import { loadCatalogue } from '../locales/load';
import { loadReportTexts } from '../locales/load-report';
import type { ReportTexts } from '../locales/report-texts';
import { visible, visibleJson } from '../locales/visible';
import { readMessageFile } from '../mail/message-file';
import { isGap, isWarning } from '../detection/contract';
import { readFacts } from '../replay/read';
import { verdictOf } from '../replay/report-facts';
import type { ReportFacts } from '../replay/report-facts';
import { readBytes, readStream } from '../workers/file-bytes';
import { judgedFields } from '../workers/record';
import { verdictLines } from '../workers/record-text';
import { EXIT, refuse, sentenceOf } from './io';
import type { Io } from './io';
import { openAlready } from './open-already';
import { languageCodes } from './option-values';

/** Bytes of a file: a mail thread with its pictures; its text is what is read. */
const LARGEST = 32 * 2 ** 20;

const usage = `Usage: emotet-guard replay [options] <file>…

Shows the verdict of a report: the text that "Copy a report" copies, or the message to the security team, as a text file or
saved as .eml or .msg. "-" reads standard input. What it prints is what the report says; the message itself is not looked at.

Options:
  --json         one JSON object per line, with the fields of "scan --json"
  --lang <code>  language of the output: ${languageCodes.join(', ')} (default en)
  --help         show this text

Exit code: 0 nothing at caution or above · 1 at least one · 2 usage error, or no whole report in an input
`;

/** `emotet-guard replay`: prints what reports say, and answers the exit code. */
export async function replay(args: readonly string[], io: Io): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(io, sentenceOf(error), usage);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(usage);
    return EXIT.clean;
  }
  if (positionals.length === 0) return refuse(io, 'No file given.', usage);
  if (!languageCodes.includes(values.lang)) return refuse(io, `Language "${values.lang}" is not available.`, usage);
  const [catalogue, texts] = await Promise.all([loadCatalogue(values.lang), loadReportTexts(values.lang)]);
  let code: number = EXIT.clean;
  for (const input of positionals) {
    const facts = await factsIn(input, io);
    if ('error' in facts) {
      io.err(`${visible(input)}: ${facts.error}\n`);
      code = EXIT.failed;
      continue;
    }
    io.out(
      values.json ? `${visibleJson(recordOf(input, facts, catalogue))}\n` : textOf(input, facts, catalogue, texts),
    );
    if (code === EXIT.clean && isWarning(facts.level)) code = EXIT.found;
  }
  return code;
}

async function factsIn(input: string, io: Io): Promise<ReportFacts | { readonly error: string }> {
  const stream = openAlready(input, io.input);
  const bytes = stream === undefined ? readBytes(input, undefined, LARGEST) : await readStream(stream, LARGEST);
  return typeof bytes === 'string' ? { error: bytes } : readFacts(textIn(bytes), inflate);
}

/** A saved message by its text; everything else as it is. */
function textIn(bytes: Uint8Array): string {
  const kind = sniff(bytes);
  const message = kind === 'message' || kind === 'ole' ? readMessageFile(bytes) : undefined;
  if (message === undefined || isGap(message)) return decoded(bytes);
  return readBody(message, new Budget(defaultLimits, () => nodeHost.now())).text;
}

/** Notepad and PowerShell write UTF-16 where they are asked to, with a mark in front. */
function decoded(bytes: Uint8Array): string {
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return nodeHost.decode(bytes, charset);
}

function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

function textOf(input: string, facts: ReportFacts, catalogue: Catalogue, texts: ReportTexts): string {
  const { subject, from, messageId, receivedAt, files, version, shortened } = facts;
  const lines = [
    visible(input),
    ...verdictLines(verdictOf(facts), catalogue),
    `  ${formatSentence(catalogue, texts.asReported, { version }, { isolated: false })}`,
    ...(shortened ? [`  ${texts.shortened}`] : []),
    `  From: ${visible(from?.address ?? '')}`,
    `  Subject: ${visible(subject)}`,
    ...(receivedAt === null ? [] : [`  Date: ${visible(receivedAt)}`]),
    ...(messageId === null ? [] : [`  Message-ID: ${visible(messageId)}`]),
    ...files.map(({ name, sha256 }) => `  SHA-256 ${sha256} ${visible(name)}`),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** The fields of `scan --json`; `sha256` and `macros` are known to whoever has the message alone. */
function recordOf(input: string, facts: ReportFacts, catalogue: Catalogue): object {
  const { gaps, failed, milliseconds, version, ...judged } = judgedFields(verdictOf(facts), catalogue);
  const { messageId, from, subject, receivedAt, files, shortened } = facts;
  return {
    input,
    ...judged,
    macros: [],
    gaps,
    failed,
    milliseconds,
    messageId,
    from: from?.address ?? null,
    sha256: null,
    version,
    asReported: true,
    shortened,
    subject,
    receivedAt,
    files,
  };
}
