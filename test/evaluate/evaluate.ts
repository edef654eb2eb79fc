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
import { holdingsOf, isHonest, readTable } from './tables';
import { evaluateWaves } from './waves';
import { evaluateMemory } from './memory';
import type { MemoryReport } from './memory';
import { weighDetectors } from './weights';
import type { WeightReport } from './weights';
import type { WaveReport } from './waves';

export interface Evaluation {
  readonly version: string;
  readonly documents: readonly DocumentReport[];
  readonly mail: readonly MailReport[];
  readonly addresses: readonly AddressReport[];
  readonly readers: readonly ReaderReport[];
  readonly waves?: WaveReport;
  /** Of honest mail and the built waves; left out where there is none of either. */
  readonly weights?: WeightReport;
  readonly memory?: MemoryReport;
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
  const honest = holdings.mail.filter(isHonest);
  return {
    version,
    documents,
    mail,
    addresses: holdings.addresses.map((table) => evaluateAddresses(table, folder)),
    readers: holdings.readers.map((table) => evaluateReaders(table, folder)),
    ...(messages !== undefined && { waves: evaluateWaves(messages) }),
    ...(messages !== undefined && honest.length > 0 && { weights: weighDetectors(honest, folder, messages) }),
    ...(honest.length > 0 && { memory: evaluateMemory(honest, folder) }),
  };
}
