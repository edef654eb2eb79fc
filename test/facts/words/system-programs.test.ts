import { anyProgram, obeys, systemPrograms } from '../../../src/detection/facts/words/system-programs';

describe('the table of system programs', () => {
  it('names each once, in lower case, as a word', () => {
    const names = systemPrograms.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*$/);
  });

  it('calls no ordinary word telling', () => {
    const telling = systemPrograms.filter((program) => program.telling).map(({ name }) => name);
    expect(telling.filter((name) => ['cmd', 'curl', 'explorer', 'findstr'].includes(name))).toEqual([]);
  });

  it('gives what a regular expression looks for', () => {
    const pattern = new RegExp(`^(?:${anyProgram(obeys)})$`);
    expect('mshta').toMatch(pattern);
    expect('explorer').not.toMatch(pattern);
  });
});
