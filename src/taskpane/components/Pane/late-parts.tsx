import { later } from './later';
import { MissingPart } from './MissingPart';

/** What explains a verdict. The verdict comes first; these may arrive a moment later, or not at all. */

export const Evidence = later(
  async () => (await import(/* webpackChunkName: "evidence" */ '../Evidence/Evidence')).Evidence,
  (_, tryAgain) => <MissingPart onTryAgain={tryAgain} />,
);

export const Details = later(
  async () => (await import(/* webpackChunkName: "evidence" */ '../Evidence/Details')).Details,
  () => null,
);

export const Advice = later(
  async () => (await import(/* webpackChunkName: "advice" */ '../Advice/Advice')).Advice,
  ({ onBack }, tryAgain) => (
    <main>
      <MissingPart onTryAgain={tryAgain} onBack={onBack} />
    </main>
  ),
);

/** Fetches all of them before they are wanted: whoever has clicked is told to pull the cable, and needs the advice then. */
export function fetchLateParts(): void {
  for (const part of [Evidence, Details, Advice]) void part.fetch();
}
