import type { Finding } from '../../../detection/contract';
import { AddressPair } from '../Proof/AddressPair';
import { useFindingViewStyles } from './FindingView.styles';
import { KeyPair } from '../Proof/KeyPair';
import { LinkPair } from '../Proof/LinkPair';
import { Place } from './Place';
import { Program } from '../Proof/Program';
import { Sentence } from './Sentence';

export interface FindingViewProps {
  readonly detector: string;
  readonly finding: Finding;
  /** The message is warned of. */
  readonly warns: boolean;
}

/** One thing that we saw: the sentence, and what proves it. */
export function FindingView({ detector, finding, warns }: FindingViewProps) {
  const styles = useFindingViewStyles();
  const { where, values, proof } = finding;
  return (
    <div className={styles.finding}>
      <p className={styles.sentence}>
        <Sentence {...{ detector, finding }} />
      </p>
      {where.in === 'part' && proof?.kind !== 'lock' && <Place where={where} inside={text(values['procedure'])} />}
      <Proof finding={finding} warns={warns} />
    </div>
  );
}

/** The proof, drawn as its kind is best compared. */
function Proof({ finding: { proof, values }, warns }: Pick<FindingViewProps, 'finding' | 'warns'>) {
  switch (proof?.kind) {
    case 'lock':
      return <KeyPair proof={proof} />;
    case 'mailboxes':
      return <AddressPair proof={proof} warns={warns} />;
    case 'link':
      return <LinkPair proof={proof} />;
    case 'code':
      // What the sentence has just quoted is not quoted again.
      return <Program proof={proof} told={Object.values(values).includes(proof.lines.trim())} />;
    case undefined:
      return null;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
