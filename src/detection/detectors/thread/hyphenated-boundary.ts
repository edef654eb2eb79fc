import { defineDetector } from '../../contract';

export default defineDetector({
  id: 'hyphenated-boundary',
  group: 'thread',
  weight: 12,
  needs: ['headers'],
  subjects: ['headers'],
  messages: { boundary: ['boundary'] },
  why: 'Emotet\'s mailer parted its message with two hyphens and a row of digits ("--2721644617813540782547331541442470", Unit 42, 2020-09).',
  looksLikeButIsNot:
    'None of 10,172 other messages, genuine, spam and phishing, had such a line; ordinary mailers mix letters, "=_" or their names into it.',
  references: ['https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking'],
  attack: ['T1566'],
  *detect({ headers }) {
    const boundary = boundaryOf(headers.first('Content-Type') ?? '');
    if (!/^--[0-9]{25,70}$/.test(boundary)) return;
    yield { message: 'boundary', values: { boundary }, where: { in: 'header', name: 'Content-Type' } };
  },
});

/** The boundary parameter of a Content-Type (RFC 2046 §5.1.1: at most 70 characters). */
function boundaryOf(contentType: string): string {
  const start = contentType.toLowerCase().indexOf('boundary=');
  if (start === -1) return '';
  const value = contentType.slice(start + 'boundary='.length, start + 100);
  return value.startsWith('"') ? (value.split('"')[1] ?? '') : (value.split(/[\s;]/, 1)[0] ?? '');
}
