import type { CodeProof } from '../../../detection/contract';
import { runsHeading, shownCommand } from '../../../locales/format';
import { useCatalogue } from '../../language';
import { Excerpt } from './Excerpt';

export interface PutTogetherProps {
  readonly proof: CodeProof;
}

/** Commands and addresses of one macro that are shown; the rest stands in the file's own lines. */
const MOST = 3;

/** The very commands that the click would start, and the addresses it would fetch from: plain text, nothing to click. */
export function PutTogether({ proof: { runs = [], fetches = [], needs } }: PutTogetherProps) {
  const catalogue = useCatalogue();
  return (
    <>
      {runs.length > 0 && (
        <Excerpt caption={runsHeading(catalogue, needs)} text={runs.slice(0, MOST).map(shownCommand).join('\n')} />
      )}
      {fetches.length > 0 && (
        <Excerpt caption={catalogue.pane.evidence.fetches} text={fetches.slice(0, MOST).map(shownCommand).join('\n')} />
      )}
    </>
  );
}
