import { endingOf, endingsThat } from '../../../src/detection/facts/file/runnable';
import { riskRank } from '../../../src/outlook/risk';

describe('the table of endings', () => {
  it('names each ending once', () => {
    const all = endingsThat(() => true);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(150);
  });

  it.each([
    ['url', 'shortcut'],
    ['website', 'shortcut'],
    ['rdp', 'shortcut'],
    ['iqy', 'shortcut'],
    ['settingcontent-ms', 'shortcut'],
    ['py', 'script'],
    ['ahk', 'script'],
    ['inf', 'script'],
    ['docm', 'macro-document'],
    ['constructor', 'other'],
    ['', 'other'],
  ] as const)('.%s is a %s', (extension, kind) => {
    expect(endingOf(extension).class).toBe(kind);
  });

  it('runs every script, program and shortcut, and no document', () => {
    const runs = new Set(endingsThat((ending) => ending.runs));
    const starting = endingsThat(({ class: kind }) => kind === 'script' || kind === 'program' || kind === 'shortcut');
    expect(runs).toEqual(new Set(starting));
    expect(endingsThat(({ host, runs: runsByItself }) => host && !runsByItself)).toEqual([]);
  });

  it('knows which program of Office opens a document', () => {
    expect(endingOf('xlsm').application).toBe('excel');
    expect(endingOf('rtf').application).toBe('word');
    expect(endingOf('pdf').application).toBeUndefined();
  });

  it('has what Emotet used fetched first, and what belongs to a signature last', () => {
    const names = ['logo.png', 'minutes.docx', 'notes', 'scan.pdf', 'menu.js', 'invoice.doc'];
    const order = names.map((name) => ({ name, rank: riskRank({ name, inline: name === 'logo.png' }) }));
    expect([...order].sort((a, b) => a.rank - b.rank).map(({ name }) => name)).toEqual([...names].reverse());
  });
});
