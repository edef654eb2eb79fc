/* `npm run verdicts`: writes the verdicts on all messages of the tests anew. Read the diff before it is committed. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCases } from '../messages/read-cases';
import { verdictsOf } from './verdicts';

const file = path.join('test', 'verdicts', 'verdicts.txt');
writeFileSync(file, verdictsOf(readCases(path.join('test', 'messages'))));
console.log(file);
