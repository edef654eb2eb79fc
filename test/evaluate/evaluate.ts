import { findFiles } from '../../src/cli/find-files';
import { version } from '../../src/detection/version';
import { evaluateAddresses } from './addresses';
import type { AddressReport } from './addresses';
import { evaluateDocuments } from './documents';
import type { DocumentReport } from './documents';
import { evaluateMail } from './mail';
import type { MailReport } from './mail';
import { evaluateReaders } from './readers';
import type { ReaderReport } from './readers';
import { holdingsOf, readTable } from './tables';
import { evaluateWaves } from './waves';
import type { WaveReport } from './waves';

export interface Evaluation {
  readonly version: string;
  readonly documents: readonly DocumentReport[];
  readonly mail: readonly MailReport[];
  readonly addresses: readonly AddressReport[];
  readonly readers: readonly ReaderReport[];
  readonly waves?: WaveReport;
}

/**
 * Evaluates everything below a folder that a table tells the truth about. `messages`: the folder of built messages, where they
 * shall be evaluated too.
 */
export async function evaluate(folder: string, messages?: string): Promise<Evaluation> {
  const tables = (await findFiles([folder])).filter((file) => /\.tsv$/i.test(file)).map(readTable);
  const holdings = holdingsOf(tables);
  const documents: DocumentReport[] = [];
  for (const table of holdings.documents) documents.push(evaluateDocuments(table, folder));
  const mail: MailReport[] = [];
  for (const table of holdings.mail) mail.push(evaluateMail(table, folder));
  return {
    version,
    documents,
    mail,
    addresses: holdings.addresses.map((table) => evaluateAddresses(table, folder)),
    readers: holdings.readers.map((table) => evaluateReaders(table, folder)),
    ...(messages !== undefined && { waves: evaluateWaves(messages) }),
  };
}
