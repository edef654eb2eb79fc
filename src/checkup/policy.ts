import { remark } from './remark';
import type { Remark } from './remark';

/** Sources by directive, both in small letters as far as they are keywords. */
type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * The policies of a header: a comma divides them, and a browser enforces each (Content Security Policy Level 3, 4.1). A directive that is
 * named twice counts once, the first time.
 */
function readPolicies(header: string): readonly Policy[] {
  return header
    .split(',')
    .map((text) => {
      const policy = new Map<string, readonly string[]>();
      for (const part of text.split(';')) {
        const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/);
        const directive = name.toLowerCase();
        if (directive !== '' && !policy.has(directive)) policy.set(directive, sources);
      }
      return policy;
    })
    .filter((policy) => policy.size > 0);
}

/** Directives of fetching, each with the one that stands in where it is missing (6.8.3). */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['default-src'],
  'style-src': ['default-src'],
  'img-src': ['default-src'],
  'font-src': ['default-src'],
  'connect-src': ['default-src'],
  'frame-src': ['child-src', 'default-src'],
  'object-src': ['default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
};

/** Narrower than `script-src` and `style-src`, which they take the place of (6.1). */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src-attr'],
  'style-src': ['style-src-elem'],
};

/**
 * Through these strangers' code comes in and words get out: each source that the release does not name is told, the CDN on which everybody
 * publishes, or a nonce, which in a file of headers is the same for everybody, as well as `*`.
 */
const GUARDED: ReadonlySet<string> = new Set([
  'default-src',
  'script-src',
  'worker-src',
  'connect-src',
  'frame-src',
  'object-src',
  'base-uri',
  'form-action',
]);
/** These let nobody in: the page itself is no stranger, and a hash stands for one script that somebody has chosen. */
const HARMLESS = /^'(?:none|self|report-sample|sha(?:256|384|512)-[\w+/=-]+)'$/i;
/** Anybody's server: everything, a scheme, or a whole top-level domain. */
const ANYWHERE = /^(?:(?:https?|wss?):|(?:(?:https?|wss?):\/\/)?\*(?:\.[a-z\d-]+)?(?::[\d*]+)?\/?)$/i;

/** Sources that a directive has in a policy; undefined where nothing there limits it. */
function sourcesOf(policy: Policy, directive: string): readonly string[] | undefined {
  for (const name of [directive, ...(FALLBACKS[directive] ?? [])]) if (policy.has(name)) return policy.get(name);
  return undefined;
}

/** Does this list let that source through? */
function allows(sources: readonly string[], wanted: string): boolean {
  const same = (one: string) => one.toLowerCase().replace(/\/$/, '') === wanted.toLowerCase();
  if (sources.some(same)) return true;
  if (wanted.startsWith("'")) return false;
  if (sources.includes('*') && wanted.startsWith('https:')) return true;
  if (!wanted.startsWith('https://')) return false;
  return sources.some((one) => {
    const source = one.toLowerCase();
    if (source === 'https:') return true;
    const host = wanted.slice('https://'.length);
    const named = source.replace(/^https:\/\//, '').replace(/\/$/, '');
    return named === host || (named.startsWith('*.') && host.endsWith(named.slice(1)));
  });
}

/**
 * What a page's `Content-Security-Policy` does to the add-in, beside the one that it should have.
 * @param sent as the server sent it
 * @param wanted as the release names it
 */
export function judgePolicy(sent: string | undefined, wanted: string): readonly Remark[] {
  const policies = readPolicies(sent ?? '');
  if (policies.length === 0) return [remark('policyMissing')];
  const [ours = new Map<string, readonly string[]>()] = readPolicies(wanted);
  const remarks: Remark[] = [];
  // Also beside a release that is not known, something has to stand in for what no directive names.
  const nobody = ["'none'"];
  const stated = new Map<string, readonly string[]>([['default-src', nobody]]);
  if (policies.some((policy) => policy.has('object-src'))) stated.set('object-src', nobody);
  for (const [directive, sources] of new Map([...stated, ...ours])) {
    if (directive === 'frame-ancestors') remarks.push(...judgeFrames(policies, sources));
    else remarks.push(...judgeDirective(policies, directive, sources));
  }
  if (policies.some((policy) => policy.has('sandbox'))) remarks.push(remark('policySandboxed'));
  return remarks;
}

function judgeDirective(policies: readonly Policy[], directive: string, wanted: readonly string[]): readonly Remark[] {
  const remarks: Remark[] = [];
  const needed = wanted.filter((source) => source !== "'none'");
  const blocked = needed.filter((source) =>
    policies.some((policy) => {
      const lists = [directive, ...(NARROWER[directive] ?? [])].flatMap((name) => {
        const sources = name === directive ? sourcesOf(policy, name) : policy.get(name);
        // No script of ours stands in an attribute.
        return sources === undefined || name === 'script-src-attr' ? [] : [sources];
      });
      return lists.some((sources) => !allows(sources, source));
    }),
  );
  if (blocked.length > 0)
    remarks.push(remark('policyBlocks', { directive, sources: blocked.map(withoutScheme).join(' ') }));

  // Each policy is enforced: it is enough that one of them is strict.
  const loose = policies.map((policy) => looseIn(policy, directive, wanted));
  const [least = []] = [...loose].sort((one, other) => one.length - other.length);
  if (least.length > 0)
    remarks.push(remark('policyAllows', { directive, sources: least.map(withoutScheme).join(' ') }));
  return remarks;
}

/** As it is told: an address of one's own is no link to be disarmed. */
function withoutScheme(source: string): string {
  return source.replace(/^https:\/\/(?=.)/, '');
}

/** What one policy lets through beside that which the release names; `*` where nothing limits the directive. */
function looseIn(policy: Policy, directive: string, wanted: readonly string[]): readonly string[] {
  if (!GUARDED.has(directive)) return [];
  const sources = sourcesOf(policy, directive);
  if (sources === undefined) return ['*'];
  const narrower = (NARROWER[directive] ?? []).flatMap((name) => policy.get(name) ?? []);
  return [...new Set([...sources, ...narrower])].filter(
    (source) => !HARMLESS.test(source) && !allows(wanted, originOf(source)),
  );
}

/** A source without its path, which only narrows it; https where it names no scheme, for that is how our pages come. */
function originOf(source: string): string {
  const host = /^(?:https:\/\/)?([\w.-]+\.[a-z]+)(?:\/.*)?$/i.exec(source)?.[1];
  return host === undefined ? source : `https://${host}`;
}

/** Who may show the pane inside a page of their own. */
function judgeFrames(policies: readonly Policy[], wanted: readonly string[]): readonly Remark[] {
  const lists = policies.flatMap((policy) => policy.get('frame-ancestors') ?? []);
  const named = policies.filter((policy) => policy.has('frame-ancestors'));
  if (named.length === 0 || lists.some((source) => ANYWHERE.test(source))) return [remark('anyFrame')];
  if (
    named.some((policy) => (policy.get('frame-ancestors') ?? []).every((source) => /^'(?:none|self)'$/i.test(source)))
  )
    return [remark('noFrame')];
  const lacking = wanted.filter((source) =>
    named.some((policy) => !allows(policy.get('frame-ancestors') ?? [], source)),
  );
  return lacking.length === 0 ? [] : [remark('frameLacks', { sources: lacking.map(withoutScheme).join(' ') })];
}

/** What the headers of a page say of Trusted Types: nothing, report, enforce, and whether its own policy knows which. */
export function judgeTrustedTypes(headers: ReadonlyMap<string, string>): readonly Remark[] {
  const enforced = readPolicies(headers.get('content-security-policy') ?? '');
  const reported = readPolicies(headers.get('content-security-policy-report-only') ?? '');
  const isTold = /(?:^|[,\s])trusted-types-report-only(?:[;,\s]|$)/.test(headers.get('server-timing') ?? '');
  const has = (policies: readonly Policy[], directive: string) => policies.some((policy) => policy.has(directive));
  const names = enforced.flatMap((policy) => (policy.has('trusted-types') ? [policy.get('trusted-types') ?? []] : []));
  if (names.some((list) => !list.includes('default') && !list.includes('*'))) return [remark('typesWithoutOurs')];
  if (has(enforced, 'require-trusted-types-for')) {
    if (isTold) return [remark('typesEnforcedTold')];
    return names.some((list) => !list.includes('*')) ? [remark('typesEnforced')] : [remark('typesAnyPolicy')];
  }
  if (has(reported, 'require-trusted-types-for')) return [remark(isTold ? 'typesReported' : 'typesReportedUntold')];
  return [remark('typesAbsent')];
}
