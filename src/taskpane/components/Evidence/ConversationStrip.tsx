import { mergeClasses } from '@fluentui/react-components';
import { ChatMultipleRegular } from '@fluentui/react-icons/svg/chat-multiple';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { PersonWarningRegular } from '@fluentui/react-icons/svg/person-warning';
import { titleOf } from '../../../locales/format';
import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { Fold } from '../Fold/Fold';
import { Difference } from '../Proof/AddressPair';
import { useConversationStripStyles } from './ConversationStrip.styles';
import { useEvidenceCardStyles } from './EvidenceCard.styles';
import { Reasons } from './Reasons';
import { Sentence } from './Sentence';
import type { Conversation } from './conversation';

export interface ConversationStripProps {
  readonly conversation: Conversation;
  /** As the message displays its sender. */
  readonly writer: string;
  /** The message is warned of: the address that differs stands in red. */
  readonly warns: boolean;
}

/** A conversation in one picture, in place of a card for each of its oddities: who wrote before, who writes now, what changed. */
export function ConversationStrip({ conversation, writer, warns }: ConversationStripProps) {
  const card = useEvidenceCardStyles();
  const styles = useConversationStripStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const { lead, proof, name, changes, others } = conversation;
  const known = visible(proof.known);
  const here = visible(proof.here);
  return (
    <article className={card.card}>
      <h3 className={card.title}>
        <ChatMultipleRegular className={card.icon} aria-hidden="true" />
        <span>{titleOf(catalogue, lead.detector)}</span>
      </h3>
      <ol className={styles.strip}>
        <li className={styles.person}>
          <PersonRegular className={styles.icon} aria-hidden="true" />
          <div className={styles.who}>
            <span className={styles.label}>{evidence.wroteBefore}</span>
            {name !== undefined && name !== '' && <bdi className={styles.name}>{visible(name)}</bdi>}
            <Difference text={known} other={here} side="known" />
          </div>
        </li>
        <li className={mergeClasses(styles.person, styles.now, warns && styles.wrong)}>
          <PersonWarningRegular className={mergeClasses(styles.icon, warns && styles.wrongIcon)} aria-hidden="true" />
          <div className={styles.who}>
            <span className={styles.label}>{evidence.writesNow}</span>
            {writer !== '' && <bdi className={styles.name}>{visible(writer)}</bdi>}
            <Difference text={here} other={known} side={warns ? 'wrong' : 'here'} />
          </div>
        </li>
      </ol>
      <h4 className={styles.heading}>{evidence.changed}</h4>
      <dl className={styles.changes}>
        {changes.map(({ change, detector, finding }, index) => (
          <div key={index} className={styles.change}>
            <dt className={styles.term}>{evidence.changes[change]}</dt>
            <dd className={styles.told}>
              <Sentence {...{ detector, finding }} />
            </dd>
          </div>
        ))}
      </dl>
      <Reasons detector={lead.detector} />
      {others.length > 0 && (
        <Fold label={evidence.moreReasons} className={styles.more}>
          {others.map(({ detector }) => (
            <section key={detector} aria-label={titleOf(catalogue, detector)}>
              <h4 className={styles.heading}>{titleOf(catalogue, detector)}</h4>
              <Reasons detector={detector} />
            </section>
          ))}
        </Fold>
      )}
    </article>
  );
}
