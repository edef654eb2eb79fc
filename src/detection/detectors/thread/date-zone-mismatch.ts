import { defineDetector } from '../../contract';

export default defineDetector({
  id: 'date-zone-mismatch',
  group: 'thread',
  weight: 1,
  needs: ['headers'],
  subjects: ['headers'],
  messages: { zones: ['date', 'server'] },
  why: 'Emotet writes the date with the clock of the hacked computer, which often stands in another country than the mailbox that it misuses.',
  looksLikeButIsNot: 'Travellers, and servers abroad: it weighs next to nothing.',
  references: ['https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking'],
  attack: ['T1566'],
  *detect({ headers }) {
    const date = zoneOf(headers.first('Date'));
    const received = headers.all('Received');
    const server = zoneOf(received[received.length - 1]);
    // Servers that keep universal time say nothing about where they stand.
    if (date === undefined || server === undefined || date === server || date === '+0000' || server === '+0000') return;
    yield { message: 'zones', values: { date, server }, where: { in: 'header', name: 'Date' } };
  },
});

/** The zone at the end of a date (RFC 5322 §3.3), "-0000" read as "+0000". */
function zoneOf(date: string | undefined): string | undefined {
  const zone = /\s([+-][0-9]{4})(?:\s{0,4}\([^()]{0,60}\))?\s*$/.exec((date ?? '').slice(-200))?.[1];
  return zone === '-0000' ? '+0000' : zone;
}
