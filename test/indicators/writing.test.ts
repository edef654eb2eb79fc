import { startCollection } from '../../src/indicators/collect';
import { indicatorsAsCsv } from '../../src/indicators/as-csv';
import { indicatorsAsMisp } from '../../src/indicators/as-misp';
import type { Indicator, MessageIndicators } from '../../src/indicators/indicator';

const digests = { md5: 'd'.repeat(32), sha1: 'e'.repeat(40) };

function message(
  indicators: readonly Partial<Indicator>[],
  changed: Partial<MessageIndicators> = {},
): MessageIndicators {
  return {
    input: 'a.eml',
    messageId: '<1@a.example>',
    level: 'danger',
    leftOut: 0,
    ...changed,
    indicators: indicators.map((one): Indicator => ({
      type: 'url',
      value: 'https://a.example/',
      role: 'link',
      where: ['body'],
      detectors: [],
      ...one,
    })),
  };
}

function collected(...messages: readonly MessageIndicators[]) {
  const { add, collection } = startCollection();
  for (const one of messages) add(one);
  return collection();
}

/** RFC 4180, read strictly: every field in quotation marks. */
function rowsOf(csv: string): string[][] {
  expect(csv.endsWith('\r\n')).toBe(true);
  return csv
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
      return [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
    });
}

describe('indicators of a run', () => {
  it('are one each, with all that accuse them and where they were seen', () => {
    const { indicators, messages } = collected(
      message([{ detectors: ['b'] }]),
      message([{ detectors: ['a'], where: ['x.pdf'] }], { input: 'b.eml', level: 'caution' }),
    );
    expect(messages).toBe(2);
    expect(indicators).toMatchObject([
      { detectors: ['a', 'b'], messages: 2, seen: [{ input: 'a.eml' }, { input: 'b.eml', where: ['x.pdf'] }] },
    ]);
  });

  it('keep what is accused in front, and the first twenty places of what everybody sends', () => {
    const { indicators } = collected(
      ...Array.from({ length: 30 }, (_, number) =>
        message([{ value: 'https://seen.example/' }], { input: String(number) }),
      ),
      message([{ value: 'https://z.example/', detectors: ['listed-link'] }]),
    );
    expect(indicators.map(({ value }) => value)).toEqual(['https://z.example/', 'https://seen.example/']);
    expect(indicators[1]).toMatchObject({ messages: 30 });
    expect(indicators[1]!.seen).toHaveLength(20);
  });
});

describe('indicators as CSV', () => {
  it('have one line each below a header, as RFC 4180 has it', () => {
    const rows = rowsOf(
      indicatorsAsCsv(
        collected(
          message([
            { detectors: ['listed-link', 'random-directory-link'] },
            {
              type: 'file',
              value: 'f'.repeat(64),
              role: 'inside',
              where: ['a.zip', 'say "hello", b.doc'],
              file: { ...digests, name: 'say "hello", b.doc', bytes: 7 },
            },
          ]),
        ),
        false,
      ),
    );
    const [head, ...cells] = rows;
    expect(head).toEqual([
      ...['type', 'value', 'accused', 'detectors', 'level', 'role', 'where', 'input', 'message_id', 'messages'],
      ...['file_name', 'bytes', 'md5', 'sha1'],
    ]);
    expect(cells[0]!.slice(0, 8)).toEqual([
      ...['url', 'https://a.example/', 'yes', 'listed-link random-directory-link', 'danger', 'link', 'body', 'a.eml'],
    ]);
    expect(cells[1]!.slice(10)).toEqual(['say "hello", b.doc', '7', digests.md5, digests.sha1]);
  });

  it('hold no cell that a spreadsheet takes for a formula, and no line break', () => {
    const names = ['=cmd|calc', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r\n=1', 'a\r\nb', '"=1'];
    const rows = rowsOf(
      indicatorsAsCsv(
        collected(
          message(
            names.map((value) => ({ type: 'file-name', value, where: [value] })),
            { input: '=input', messageId: '@id' },
          ),
        ),
        false,
      ),
    );
    expect(rows).toHaveLength(names.length + 1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\u3000]*[=+\-@＝＋－＠]|[\t\r\n]/);
  });
});

/**
 * What MISP's own schema (pymisp/data/schema.json) and the core format say of an event, field by field: its type there, and whether it
 * must be there.
 */
const EVENT_FIELDS: Readonly<Record<string, 'string' | 'boolean' | 'array'>> = {
  uuid: 'string',
  info: 'string',
  date: 'string',
  timestamp: 'string',
  published: 'boolean',
  analysis: 'string',
  threat_level_id: 'string',
  distribution: 'string',
  Attribute: 'array',
  Object: 'array',
};
const ATTRIBUTE_FIELDS = {
  uuid: 'string',
  type: 'string',
  category: 'string',
  value: 'string',
  to_ids: 'boolean',
  disable_correlation: 'boolean',
  comment: 'string',
  timestamp: 'string',
  distribution: 'string',
} as const;
const OBJECT_FIELDS = {
  uuid: 'string',
  name: 'string',
  'meta-category': 'string',
  description: 'string',
  template_uuid: 'string',
  template_version: 'string',
  timestamp: 'string',
  distribution: 'string',
  comment: 'string',
  Attribute: 'array',
} as const;

/** The types that we use, with the categories in which MISP has them (pymisp/data/describeTypes.json). */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  url: ['Payload delivery', 'Network activity', 'External analysis'],
  uri: ['Network activity', 'External analysis'],
  domain: ['Payload delivery', 'Network activity', 'External analysis'],
  hostname: ['Payload delivery', 'Network activity', 'External analysis'],
  'ip-src': ['Payload delivery', 'Network activity', 'External analysis'],
  'ip-dst': ['Payload delivery', 'Network activity', 'External analysis'],
  'email-src': ['Payload delivery', 'Network activity', 'Social network'],
  'email-reply-to': ['Payload delivery'],
  filename: ['Payload delivery', 'Artifacts dropped', 'Payload installation', 'External analysis'],
  md5: ['Payload delivery', 'Artifacts dropped', 'Payload installation', 'External analysis'],
  sha1: ['Payload delivery', 'Artifacts dropped', 'Payload installation', 'External analysis'],
  sha256: ['Payload delivery', 'Artifacts dropped', 'Payload installation', 'External analysis'],
  'size-in-bytes': ['Other'],
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Fields = Readonly<Record<string, unknown>>;

function typesOf(value: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, Array.isArray(field) ? 'array' : typeof field]),
  );
}

const CREATED = '2026-03-02T09:00:00.000Z';
const everything = [
  message([
    { detectors: ['listed-link'] },
    { value: 'ms-word:ofe|u|https://a.example/x.docm', detectors: ['app-launching-link'] },
    {
      type: 'url',
      value: 'http://c.example/load',
      role: 'fetched',
      where: ['a.doc'],
      detectors: ['program-starting-macro'],
    },
    { type: 'host', value: 'a.example', detectors: ['listed-link'] },
    { type: 'host', value: 'www.b.example' },
    { type: 'ip', value: '203.0.113.7', detectors: ['disguised-host-link'] },
    { type: 'ip', value: '198.51.100.2', role: 'received', where: ['headers', 'Received'] },
    {
      type: 'email',
      value: 'x@b.example',
      role: 'from',
      where: ['headers', 'From'],
      detectors: ['stranger-in-thread'],
    },
    { type: 'email', value: 'y@c.example', role: 'reply-to', where: ['headers', 'Reply-To'] },
    { type: 'file-name', value: 'locked.doc', role: 'inside', where: ['a.zip'], detectors: ['locked-archive'] },
    {
      type: 'file',
      value: 'f'.repeat(64),
      role: 'attachment',
      where: ['a.zip'],
      detectors: ['locked-archive'],
      file: { ...digests, name: 'a.zip', bytes: 4_000 },
    },
    {
      type: 'file',
      value: 'a'.repeat(64),
      role: 'attachment',
      where: ['b.pdf'],
      file: { ...digests, name: '', bytes: 9 },
    },
  ]),
];

describe('indicators as a MISP event', () => {
  const { Event: event } = JSON.parse(indicatorsAsMisp(collected(...everything), CREATED)) as { Event: Fields };
  const objects = event['Object'] as readonly (Fields & { Attribute: readonly Fields[] })[];
  const attributes = event['Attribute'] as readonly Fields[];
  const all = [...attributes, ...objects.flatMap((object) => object.Attribute)];

  it('have the fields of the core format, each of the type that it has there', () => {
    expect(typesOf(event)).toEqual(EVENT_FIELDS);
    for (const object of objects) expect(typesOf(object)).toEqual(OBJECT_FIELDS);
    for (const attribute of attributes) expect(typesOf(attribute)).toEqual(ATTRIBUTE_FIELDS);
    for (const attribute of objects.flatMap((object) => object.Attribute))
      expect(typesOf(attribute)).toEqual({ ...ATTRIBUTE_FIELDS, object_relation: 'string' });
  });

  it('are told with a date, a time and levels as MISP writes them', () => {
    expect(event).toMatchObject({
      date: '2026-03-02',
      timestamp: '1772442000',
      published: false,
      distribution: '0',
      analysis: '0',
      threat_level_id: '4',
    });
    expect(event['info']).toContain('worst level danger');
  });

  it('have types that MISP knows, each in a category where it may stand', () => {
    const placed = all.map(({ type, category }) => [String(type), String(category)] as const);
    expect(placed.filter(([type, category]) => CATEGORIES[type]?.includes(category) !== true)).toEqual([]);
    expect(new Set(placed.map(([type]) => type))).toEqual(new Set(Object.keys(CATEGORIES)));
  });

  it('ask machines to act on what is accused, and on nothing else', () => {
    const acting = all
      .filter((attribute) => attribute['to_ids'] === true)
      .map(({ type, value }) => `${String(type)} ${String(value)}`);
    expect(acting.sort()).toEqual(
      [
        'url https://a.example/',
        'uri ms-word:ofe|u|https://a.example/x.docm',
        'url http://c.example/load',
        'domain a.example',
        'ip-dst 203.0.113.7',
        'email-src x@b.example',
        `sha256 ${'f'.repeat(64)}`,
        `sha1 ${digests.sha1}`,
        `md5 ${digests.md5}`,
      ].sort(),
    );
    for (const { to_ids: acts, comment } of all)
      if (acts !== true) expect(comment).toMatch(/seen only|accused by locked-archive/);
  });

  it('describe a file by the template of that name, with one thing that it must have', () => {
    for (const { name, template_uuid: template, Attribute } of objects) {
      expect([name, template]).toEqual(['file', '688c46fb-5edb-40a3-8273-1af7923e2215']);
      expect(Attribute.map(({ object_relation: relation }) => relation)).toContain('sha256');
      for (const { type, object_relation: relation } of Attribute) expect(relation).toBe(type);
    }
  });

  it('have identifiers of their own, the same at every export', () => {
    const ids = [event, ...objects, ...all].map(({ uuid }) => String(uuid));
    expect(ids.filter((id) => !UUID.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const again = JSON.parse(indicatorsAsMisp(collected(...everything), '2027-01-01T00:00:00.000Z')) as {
      Event: Fields;
    };
    expect(again.Event['uuid']).toBe(event['uuid']);
  });

  it('are an event also where nothing was found', () => {
    const { Event: empty } = JSON.parse(indicatorsAsMisp(collected(), CREATED)) as { Event: Fields };
    expect(typesOf(empty)).toEqual(EVENT_FIELDS);
    expect(empty['Attribute']).toEqual([]);
  });
});
