/** As many messages as are wanted: those of `test/messages` in turns, each with a subject and an id of its own. */
import path from 'node:path';
import { readCases } from '../messages/read-cases';

export type ManyMessages = (index: number, varied?: number) => Buffer;

/** @returns the message of an index; `varied` makes it another one of the same kind */
export function manyMessages(): ManyMessages {
  const cases = readCases(path.resolve('test', 'messages')).map(({ eml }) => Buffer.from(eml).toString('latin1'));
  return (index, varied = index) => Buffer.from(vary(cases[index % cases.length] ?? '', varied), 'latin1');
}

function vary(eml: string, index: number): string {
  const end = eml.indexOf('\r\n\r\n');
  const head = eml
    .slice(0, end)
    .replace(/^Subject: /im, (field) => `${field}${index} `)
    .replace(/^Message-ID: </im, (field) => `${field}${index}.`);
  return `X-Number: ${index}\r\n${head}${eml.slice(end)}`;
}
