import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { MailboxesProof } from '../../../detection/contract';
import type { PaneTexts } from '../../../locales/pane-texts';
import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { useAddressPairStyles } from './AddressPair.styles';
import { Pair } from './Pair';
import { marked } from './difference';

export interface AddressPairProps {
  readonly proof: MailboxesProof;
  /** The message is warned of: the address that differs stands in red. */
  readonly warns: boolean;
}

/** The address of the conversation and the address of this message, side by side, with the part that differs marked. */
export function AddressPair({ proof, warns }: AddressPairProps) {
  const { evidence } = useCatalogue().pane;
  const known = visible(proof.known);
  const here = visible(proof.here);
  return (
    <Pair
      sides={[
        {
          icon: proof.seen === 'name' ? InfoRegular : CheckmarkCircleRegular,
          label: labelOf(evidence, proof.seen),
          value: <Difference text={known} other={here} side="known" />,
        },
        {
          icon: warns ? DismissCircleRegular : InfoRegular,
          label: evidence.addressHere,
          value: <Difference text={here} other={known} side={warns ? 'wrong' : 'here'} />,
          wrong: warns,
        },
      ]}
    />
  );
}

function labelOf(evidence: PaneTexts['evidence'], seen: MailboxesProof['seen']): string {
  if (seen === 'name') return evidence.addressShown;
  return seen === 'mailbox' ? evidence.addressRemembered : evidence.addressKnown;
}

export interface DifferenceProps {
  readonly text: string;
  readonly other: string;
  readonly side: 'known' | 'here' | 'wrong';
}

/** An address with the part that differs from another one marked. */
export function Difference({ text, other, side }: DifferenceProps) {
  const styles = useAddressPairStyles();
  const { before, differing, after } = marked(text, other);
  return (
    <bdi>
      {before}
      {side === 'known' ? (
        <span className={styles.honest}>{differing}</span>
      ) : (
        <mark className={mergeClasses(styles.differs, side === 'wrong' && styles.wrong)}>{differing}</mark>
      )}
      {after}
    </bdi>
  );
}
