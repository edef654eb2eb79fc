import type { Finding, Group } from '../../../detection/contract';
import { piecesOf, sentenceFor } from '../../../locales/format';
import { useCatalogue } from '../../language';
import { AddressPair } from './AddressPair';
import { Excerpt } from './Excerpt';
import { useFindingViewStyles } from './FindingView.styles';
import { KeyPair } from './KeyPair';
import { LinkPair } from './LinkPair';
import { pairOf } from './pair-of';
import { Place } from './Place';

export interface FindingViewProps {
  readonly detector: string;
  readonly group: Group;
  readonly finding: Finding;
  /** The message is warned of. */
  readonly warns: boolean;
}

/** One thing that we saw: the sentence, and what proves it. */
export function FindingView({ detector, group, finding, warns }: FindingViewProps) {
  const styles = useFindingViewStyles();
  const catalogue = useCatalogue();
  const { where, values } = finding;
  return (
    <div className={styles.finding}>
      <p className={styles.sentence}>
        {piecesOf(catalogue, sentenceFor(catalogue, finding, detector), values).map((piece, index) =>
          piece.kind === 'text' ? (
            piece.text
          ) : (
            <bdi key={index} className={styles.value}>
              {piece.text}
            </bdi>
          ),
        )}
      </p>
      {where.in === 'part' && !isKey(detector) && <Place where={where} inside={text(values['procedure'])} />}
      <Proof {...{ detector, group, finding, warns }} />
    </div>
  );
}

function Proof({ detector, group, finding, warns }: FindingViewProps) {
  const { excerpt, values } = finding;
  const name = text(values['name']);
  if (isKey(detector) && name !== undefined) return <KeyPair name={name} />;
  const pair = group === 'sender' || group === 'thread' ? pairOf(finding) : undefined;
  if (pair !== undefined) return <AddressPair pair={pair} warns={warns} />;
  // A phrase that the sentence has just quoted is not quoted again.
  if (excerpt === undefined || Object.values(values).includes(excerpt.trim())) return null;
  if (group === 'link' || 'host' in values) return <LinkPair shown={text(values['shown'])} leads={excerpt} />;
  return <Excerpt text={excerpt} />;
}

/** The finding of a lock with its key beside it. */
function isKey(detector: string): boolean {
  return detector === 'password-in-same-message';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
