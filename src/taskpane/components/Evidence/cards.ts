import type { Finding, Verdict } from '../../../detection/contract';

/** One piece of evidence as the pane shows it. */
export interface Card {
  readonly detector: string;
  readonly finding: Finding;
  readonly weight: number;
}

/** All findings, the strongest first. */
export function cardsOf({ outcomes }: Verdict): readonly Card[] {
  return outcomes
    .flatMap((outcome) =>
      outcome.state === 'found'
        ? outcome.findings.map((finding) => ({
            detector: outcome.detector,
            finding,
            weight: finding.weight ?? outcome.weight,
          }))
        : [],
    )
    .sort((a, b) => b.weight - a.weight);
}

/** The address that the conversation knows, and the one that this message came from, where a finding sets them side by side. */
export function addressesOf({ values }: Finding): { readonly known: string; readonly here: string } | undefined {
  const here = values['from'];
  const known = values['known'] ?? values['shown'];
  return typeof here === 'string' && typeof known === 'string' ? { known, here } : undefined;
}

/** What a link shows, and the host that it leads to, where they differ. */
export function linkOf({ values }: Finding): { readonly shows: string; readonly leads: string } | undefined {
  const shows = values['text'] ?? values['shown'];
  const leads = values['host'];
  return typeof shows === 'string' && typeof leads === 'string' && shows !== '' ? { shows, leads } : undefined;
}

/** Where two addresses part: what stands before and behind is the same in both. */
export function difference(one: string, other: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return { start, end };
}
