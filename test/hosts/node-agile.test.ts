import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { readCfb } from '../../src/detection/formats/office/container/cfb';
import { readAgile as portable } from '../../src/detection/formats/office/encryption/office-crypto-agile';
import type { PackageReader } from '../../src/detection/formats/office/encryption/office-crypto';
import { readAgile as native } from '../../src/hosts/node-agile';
import { encryptedPackage } from '../../src/specimens/office/encrypted-office';
import { docx } from '../../src/specimens/office/ooxml';
import { decrypt } from '../with-keys';

const locked = encryptedPackage(docx({ text: ['The price list'] }), 'W4ALLD');

function open(reader: PackageReader, password: string) {
  const budget = new Budget(defaultLimits, () => 0);
  const file = readCfb(locked, budget);
  if (isGap(file)) throw new Error(file);
  return decrypt(file, { passwords: () => [{ text: password, origin: 'message' }], budget, agile: reader });
}

it('Node’s own hashes open what portable ones open, and nothing else', () => {
  expect(open(native, 'W4ALLD')).toMatchObject({ encryption: { scheme: 'agile', openedWith: 'message' } });
  expect(open(native, 'W4ALLD')).toEqual(open(portable, 'W4ALLD'));
  expect(open(native, 'wrong')).toEqual(open(portable, 'wrong'));
  expect(open(native, 'wrong')?.encryption).not.toHaveProperty('openedWith');
});
