import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readPdf } from '../../../src/detection/formats/pdf/pdf';
import { encryptedPdf } from '../../builders/encrypted-pdf';

const link = 'https://garden.example/wp-content/sHpp6WBO6d/';
const script = 'app.alert("Hello")';

function read(bytes: Uint8Array, passwords: readonly string[] = [], limits = defaultLimits) {
  const given = passwords.map((text) => ({ text, origin: 'message' as const }));
  return readPdf(bytes, new Budget(limits, () => 0), () => given);
}

describe('a locked PDF', () => {
  it.each([2, 3, 4, 5, 6] as const)('opens by itself where its password is empty: revision %i', (revision) => {
    const { links, javascript, encrypted, gap } = read(encryptedPdf({ revision, link, script }));
    expect({ links, script: javascript[0]?.trim(), encrypted, gap }).toEqual({
      links: [link],
      script,
      encrypted: true,
      gap: undefined,
    });
  });

  it.each([2, 3, 4, 5, 6] as const)('opens with a password of the mail: revision %i', (revision) => {
    const bytes = encryptedPdf({ revision, link, password: '4432' });
    expect(read(bytes, ['wrong', '4432']).links).toEqual([link]);
    expect(read(bytes, ['wrong'])).toMatchObject({ encrypted: true, gap: 'encrypted' });
  });

  it('tries only as many passwords as time allows', () => {
    const bytes = encryptedPdf({ revision: 6, link, password: 'secret' });
    const many = Array.from({ length: 40 }, (_, index) => `p${String(index)}`);
    expect(read(bytes, [...many, 'secret']).gap).toBe('encrypted');
    expect(read(bytes, ['secret'], { ...defaultLimits, steps: 1_000_000 }).gap).toBe('time-up');
  });
});
