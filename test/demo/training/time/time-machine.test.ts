import { inspect } from '../../../../src/detection';
import { READER } from '../../../../src/demo/reader';
import { letterWords } from '../../../../src/demo/training/time/letters';
import { judge, judgeAll, rowsOf } from '../../../../src/demo/training/time/lit-checks';
import type { WaveVerdict } from '../../../../src/demo/training/time/lit-checks';
import { letterIn, mailOf } from '../../../../src/demo/training/time/month-mail';
import { dayOf, monthOf, months, turnAfter, turnBefore } from '../../../../src/demo/training/time/months';
import { sources } from '../../../../src/demo/training/time/sources';
import { timeTexts } from '../../../../src/demo/training/time/texts';
import {
  beginningOf,
  pauseNames,
  pauses,
  stateOf,
  turns,
  waveNames,
  waves,
} from '../../../../src/demo/training/time/waves';
import { textHost } from '../../../../src/hosts/browser';
import { catalogueFor } from '../../../../src/locales';
import { textsOf } from '../../../../src/locales/format';
import { languages } from '../../../../src/training/scenario';

const monthsWithMail = months.filter((month) => stateOf(month).kind === 'waves');

describe('the calendar', () => {
  it('goes from January 2018 to December 2023', () => {
    expect([months[0], months.at(-1), months.length]).toEqual(['2018-01', '2023-12', 72]);
  });

  it.each(months)('says of %s either what came or why nothing did', (month) => {
    const paused = pauseNames.filter((name) => pauses[name].from <= month && month <= pauses[name].to);
    const state = stateOf(month);
    if (state.kind === 'pause') expect(paused).toEqual([state.pause]);
    else expect([state.running.length > 0, paused]).toEqual([true, []]);
  });

  it('knows the takedown of January 2021 and the return in November', () => {
    expect(stateOf('2021-01').kind).toBe('waves');
    expect(stateOf('2021-02')).toEqual({ kind: 'pause', pause: 'takedown' });
    expect(stateOf('2021-10')).toEqual({ kind: 'pause', pause: 'takedown' });
    expect(stateOf('2021-11')).toMatchObject({ news: ['return', 'hacked-site', 'installer'] });
  });

  it('lists the waves in the order in which they began', () => {
    const beginnings = waveNames.map((name) => waves[name].spans[0][0]);
    expect(beginnings).toEqual([...beginnings].sort());
  });

  it('leads from change to change: every beginning of a wave and of a pause, and nothing in between', () => {
    expect(waveNames.map(beginningOf).filter((month) => !turns.includes(month))).toEqual([]);
    expect(pauseNames.map((name) => pauses[name].from).filter((month) => !turns.includes(month))).toEqual([]);
    expect([turnBefore(turns, '2021-06'), turnAfter(turns, '2021-06')]).toEqual(['2021-02', '2021-11']);
    expect([turnBefore(turns, '2018-01'), turnAfter(turns, '2023-12')]).toEqual([undefined, undefined]);
    expect(turns).not.toContain('2022-03');
  });

  it('opens at its first month where the address names none of its own', () => {
    expect([monthOf('2021-11'), monthOf('2017-12'), monthOf(undefined)]).toEqual(['2021-11', '2018-01', '2018-01']);
  });

  it('takes the day that the sources name for a wave’s first month, and working days of its span after it', () => {
    expect(dayOf(['2021-11-17', '2021-12-10'], '2021-11', 5)).toBe('2021-11-17');
    for (let seed = 0; seed < 40; seed++) {
      const day = dayOf(['2021-11-17', '2021-12-10'], '2021-12', seed);
      expect(day >= '2021-12-01' && day <= '2021-12-10').toBe(true);
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  });
});

describe.each(languages)('the mailbox in %s', (language) => {
  it.each(months.filter((month) => stateOf(month).kind === 'pause'))('is empty in %s', (month) => {
    expect(mailOf(month, language)).toEqual([]);
  });

  it.each(monthsWithMail)(
    'has only danger in %s, each with the pattern of its wave and in that month',
    async (month) => {
      const entries = mailOf(month, language);
      expect(entries.map(({ date }) => date.slice(0, 7))).toEqual(entries.map(() => month));
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const entry of entries) {
        const verdict = inspect(await entry.open(), { host: textHost, settings: { reader: READER[language] } });
        expect([entry.wave, verdict.level, verdict.emotetPattern]).toEqual([
          entry.wave,
          'danger',
          waves[entry.wave].pattern,
        ]);
      }
    },
  );

  it('writes to nobody and leads nowhere that somebody could own', () => {
    const told = monthsWithMail.flatMap((month) =>
      mailOf(month, language).map(({ wave }) => JSON.stringify(letterIn(wave, month, language))),
    );
    const hosts = told.flatMap((text) => [...text.matchAll(/(?:@|:\/\/)([\w.-]+)/g)].map(([, host = '']) => host));
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.filter((host) => !/\.(?:example|invalid)$/.test(host))).toEqual([]);
  });

  it('names and explains every wave and every pause', () => {
    const { waves: told, pauses: paused } = timeTexts[language];
    expect(Object.keys(told)).toEqual(waveNames);
    expect(Object.keys(paused)).toEqual(pauseNames);
    for (const { name, what } of [...Object.values(told), ...Object.values(paused)]) {
      expect(name).toMatch(/\S/);
      expect(name.length).toBeLessThanOrEqual(46);
      expect(what.length).toBeLessThanOrEqual(200);
      expect(what).toMatch(/[.。]$/);
    }
  });

  it('tells four conversations, so that a month’s messages differ', () => {
    expect(new Set(letterWords[language].threads.map(({ address }) => address)).size).toBe(4);
  });
});

describe('the checks over time', () => {
  let known: readonly WaveVerdict[] = [];
  beforeAll(async () => {
    await judgeAll('en', (verdicts) => (known = verdicts), new AbortController().signal);
  });

  it('are those of the detection: another wave lights others', () => {
    expect(known.map(({ wave }) => wave)).toEqual(waveNames);
    const lit = (wave: string) => known.find((one) => one.wave === wave)?.lit;
    expect(lit('padded')).toContain('padded-document');
    expect(lit('onenote')).toContain('onenote-script');
    expect(lit('onenote')).not.toContain('padded-document');
    expect(lit('invoice-link')).not.toContain('reply-without-thread');
    expect(lit('reply-chain')).toContain('reply-without-thread');
  });

  it('stand in the order in which the years lit them, once each, and have a name in every language', () => {
    const rows = rowsOf(known);
    const firsts = rows.map((row) => known.findIndex(({ lit }) => lit.has(row)));
    expect(firsts).toEqual([...firsts].sort((one, other) => one - other));
    expect(new Set(rows).size).toBe(rows.length);
    for (const language of languages)
      expect(rows.filter((row) => textsOf(catalogueFor(language), row) === undefined)).toEqual([]);
  });

  it('are nearly the same in every language', async () => {
    for (const language of languages) expect((await judge('excel', language)).lit).toContain('excel4-macro-sheet');
  });

  it('stop being judged when nobody looks any more', async () => {
    const leaving = new AbortController();
    const seen: number[] = [];
    await judgeAll(
      'en',
      (verdicts) => {
        seen.push(verdicts.length);
        leaving.abort();
      },
      leaving.signal,
    );
    expect(seen).toEqual([1]);
  });
});

it('every source has a day or a month, and an address of its own', () => {
  for (const { by, title, date, address } of Object.values(sources)) {
    expect([by, title].every((text) => text.length > 1)).toBe(true);
    expect(date).toMatch(/^20(?:1[89]|2[0-3])-\d\d(?:-\d\d)?$/);
    expect(new URL(address).protocol).toBe('https:');
  }
});
