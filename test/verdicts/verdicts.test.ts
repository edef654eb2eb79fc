import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCases } from '../messages/read-cases';
import { verdictsOf } from './verdicts';

it('every message gets the verdict that stands in verdicts.txt; npm run verdicts writes it anew', () => {
  const reviewed = readFileSync(path.join(__dirname, 'verdicts.txt'), 'utf8');
  expect(verdictsOf(readCases(path.join(__dirname, '..', 'messages'))).split('\n')).toEqual(reviewed.split('\n'));
});
