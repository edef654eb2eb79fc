import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isWarning } from '../../../detection/contract';
import type { Verdict } from '../../../detection/contract';
import { formatSentence } from '../../../locales/format';
import { foundOf } from '../../found';
import type { Found } from '../../found';
import { useCatalogue } from '../../language';
import { Calm } from './Calm';
import { ConversationStrip } from './ConversationStrip';
import { EvidenceCard } from './EvidenceCard';
import { useEvidenceStyles } from './Evidence.styles';
import { conversationOf } from './conversation';
import type { Conversation } from './conversation';
import { inReadingOrder } from './reading-order';

export interface EvidenceProps {
  readonly verdict: Verdict;
  /** As the message displays its sender. */
  readonly writer: string;
}

/** Cards shown at once: a stolen conversation has ten traits, and three convince. Where nothing is wrong, two say enough. */
const SHOWN = { warning: 4, calm: 2 };

/** Everything that was found: the strongest is shown, in the order in which a person reads. Loaded after the verdict. */
export function Evidence({ verdict, writer }: EvidenceProps) {
  const styles = useEvidenceStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const [all, setAll] = useState(false);
  const found = foundOf(verdict);
  if (found.length === 0) return null;
  const warns = isWarning(verdict.level);
  const most = warns ? SHOWN.warning : SHOWN.calm;
  const conversation = conversationOf(found);
  const cards = conversation === undefined ? found : found.filter((one) => !isTold(conversation, one));
  // The conversation takes the place of one card. One card more takes no more room than the button that would hide it.
  const room = conversation === undefined ? most : most - 1;
  const folds = cards.length > room + 1;
  const ordered = inReadingOrder(cards, folds ? room : cards.length);
  return (
    <section aria-labelledby="evidence" className={styles.section}>
      <h2 id="evidence" className={styles.heading}>
        {warns ? evidence.heading : evidence.noticed}
      </h2>
      {conversation !== undefined && <ConversationStrip {...{ conversation, writer, warns }} />}
      {(folds && !all ? ordered.slice(0, room) : ordered).map((one) => (
        <EvidenceCard key={one.detector} found={one} warns={warns} />
      ))}
      {folds && (
        <Button
          appearance="secondary"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? evidence.fewer : formatSentence(catalogue, evidence.more, { count: cards.length - room })}
        </Button>
      )}
      {(verdict.level === 'caution' || verdict.level === 'notice') && <Calm found={found} />}
    </section>
  );
}

function isTold({ lead, others }: Conversation, one: Found): boolean {
  return one === lead || others.includes(one);
}
