/**
 * One event of MISP (core format, https://www.misp-standard.org/rfc/misp-standard-core.html). Every identifier follows from what it
 * names: an event that is imported twice is one event.
 */
import { createHash } from 'node:crypto';
import { registrableDomain } from '../detection/text/hosts';
import { version } from '../detection/version';
import { visible, visibleJson } from '../locales/visible';
import type { Collected, Collection, Sighting } from './collect';

interface Attribute {
  readonly uuid: string;
  readonly type: string;
  readonly category: 'Payload delivery' | 'Network activity' | 'Other';
  readonly value: string;
  /** May a machine block or report it? */
  readonly to_ids: boolean;
  readonly disable_correlation: boolean;
  readonly comment: string;
  readonly timestamp: string;
  readonly distribution: string;
  readonly object_relation?: string;
}

/** The template "file" of misp-objects. */
const FILE_TEMPLATE = {
  name: 'file',
  'meta-category': 'file',
  description: 'File object describing a file with meta-information',
  template_uuid: '688c46fb-5edb-40a3-8273-1af7923e2215',
  template_version: '23',
} as const;

/** "Your organisation only": who shares it further decides so in MISP. */
const OWN_ORGANISATION = '0';
/** An attribute goes wherever its event goes. */
const AS_EVENT = '5';
/** threat_level_id 4, "undefined", and analysis 0, "initial": a program has looked at it, and no analyst yet. */
const UNDEFINED_THREAT = '4';
const INITIAL = '0';

const LONGEST_COMMENT = 1_000;

/** A namespace of our own for identifiers by name (RFC 9562, 5.5). */
const NAMESPACE = 'c0a2f1d4-5d0c-5b6e-9a57-0e3c1b6a7f21';

/** @param created ISO 8601, UTC */
export function indicatorsAsMisp(collection: Collection, created: string): string {
  const { indicators, messages, level } = collection;
  const timestamp = String(Math.floor(Date.parse(created) / 1_000));
  const uuid = uuidOf(NAMESPACE, indicators.map(({ type, value }) => `${type} ${value}`).join('\n'));
  const context = { uuid, timestamp };
  return `${visibleJson(
    {
      Event: {
        uuid,
        info: `Emotet Guard ${version}: ${messages} ${messages === 1 ? 'message' : 'messages'}${level === null ? '' : `, worst level ${level}`}`,
        date: created.slice(0, 10),
        timestamp,
        published: false,
        analysis: INITIAL,
        threat_level_id: UNDEFINED_THREAT,
        distribution: OWN_ORGANISATION,
        Attribute: indicators.flatMap((one) => (one.type === 'file' ? [] : [attributeOf(one, context)])),
        Object: indicators.flatMap((one) => (one.type === 'file' ? [objectOf(one, context)] : [])),
      },
    },
    2,
  )}\n`;
}

interface Context {
  readonly uuid: string;
  readonly timestamp: string;
}

function attributeOf(indicator: Collected, context: Context): Attribute {
  return attribute({ ...kindOf(indicator), value: indicator.value }, indicator, context);
}

function kindOf({ type, value, seen }: Collected): Pick<Attribute, 'type' | 'category'> {
  const role = seen[0]?.role;
  switch (type) {
    case 'url':
      if (!/^(?:https?|ftp):/i.test(value)) return { type: 'uri', category: 'Network activity' };
      return { type: 'url', category: role === 'fetched' ? 'Network activity' : 'Payload delivery' };
    case 'host':
      return { type: registrableDomain(value) === value ? 'domain' : 'hostname', category: 'Network activity' };
    case 'ip':
      return { type: role === 'received' ? 'ip-src' : 'ip-dst', category: 'Network activity' };
    case 'email':
      return { type: role === 'reply-to' ? 'email-reply-to' : 'email-src', category: 'Payload delivery' };
    default:
      return { type: 'filename', category: 'Payload delivery' };
  }
}

function objectOf(indicator: Collected, context: Context): object {
  const { value, file } = indicator;
  const hashes: readonly (readonly [string, string])[] = [
    ['sha256', value],
    ['sha1', file?.sha1 ?? ''],
    ['md5', file?.md5 ?? ''],
  ];
  const described = (relation: string, text: string): Attribute =>
    attribute(
      {
        type: relation,
        category: relation === 'size-in-bytes' ? 'Other' : 'Payload delivery',
        value: text,
        object_relation: relation,
        // Names and sizes are those of a million honest files.
        to_ids: false,
        disable_correlation: true,
      },
      indicator,
      context,
    );
  return {
    uuid: uuidOf(context.uuid, `object ${value}`),
    ...FILE_TEMPLATE,
    timestamp: context.timestamp,
    distribution: AS_EVENT,
    comment: commentOf(indicator),
    Attribute: [
      ...hashes.flatMap(([relation, digest]) =>
        digest === ''
          ? []
          : [
              attribute(
                { type: relation, category: 'Payload delivery', value: digest, object_relation: relation },
                indicator,
                context,
              ),
            ],
      ),
      ...(file === undefined || file.name === '' ? [] : [described('filename', visible(file.name))]),
      ...(file === undefined ? [] : [described('size-in-bytes', String(file.bytes))]),
    ],
  };
}

function attribute(
  told: Pick<Attribute, 'type' | 'category' | 'value'> & Partial<Attribute>,
  indicator: Collected,
  { uuid, timestamp }: Context,
): Attribute {
  const isAccused = indicator.detectors.length > 0;
  return {
    uuid: uuidOf(uuid, `${indicator.type} ${indicator.value} ${told.type} ${told.value}`),
    // Whoever searches for a name alone finds honest files of that name.
    to_ids: isAccused && told.type !== 'filename',
    disable_correlation: !isAccused,
    comment: commentOf(indicator),
    timestamp,
    distribution: AS_EVENT,
    ...told,
  };
}

function commentOf({ detectors, seen, messages }: Collected): string {
  const by = detectors.length === 0 ? 'seen only' : `accused by ${detectors.join(', ')}`;
  const [first] = seen;
  const more = messages > 1 ? ` and in ${messages - 1} more` : '';
  return visible(`${by}; ${first === undefined ? '' : placeOf(first)}${more}`, LONGEST_COMMENT);
}

function placeOf({ input, level, role, where }: Sighting): string {
  return `${role} in ${[input, ...where].join(' > ')} (${level})`;
}

/** RFC 9562, 5.5: version 5, from SHA-1. */
function uuidOf(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const text = hash.toString('hex');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20, 32)].join('-');
}
