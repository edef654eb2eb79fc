import { readdirSync } from 'node:fs';
import path from 'node:path';
import { detectorPages } from '../docs/detector-pages';

it('docs/detectors holds a page for each detector, and none of one that is gone', () => {
  const folder = path.join(__dirname, '..', '..', 'docs', 'detectors');
  expect(readdirSync(folder).sort()).toEqual([...detectorPages().keys()].sort());
});
