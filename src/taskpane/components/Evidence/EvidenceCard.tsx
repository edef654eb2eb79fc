import { Button } from '@fluentui/react-components';
import { ChatMultipleRegular } from '@fluentui/react-icons/svg/chat-multiple';
import { CodeRegular } from '@fluentui/react-icons/svg/code';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { useState } from 'react';
import type { Finding, Group } from '../../../detection/contract';
import { formatSentence, honestOf, piecesOf, sentenceFor, titleOf, whyOf } from '../../../locales/format';
import { visible } from '../../../locales/visible';
import type { Found } from '../../found';
import { useCatalogue } from '../../language';
import { AddressPair } from './AddressPair';
import { useEvidenceCardStyles } from './EvidenceCard.styles';
import { Excerpt } from './Excerpt';
import { pairOf } from './pair';
import { Place } from './Place';

const icons: Readonly<Record<Group, typeof PersonRegular>> = {
  sender: PersonRegular,
  thread: ChatMultipleRegular,
  carrier: AttachRegular,
  document: CodeRegular,
  link: LinkRegular,
  content: MailAlertRegular,
};

/** Findings of one kind shown at once: the second macro convinces nobody more than the first. */
const SHOWN = 2;

export interface EvidenceCardProps {
  readonly found: Found;
}

/** One kind of evidence: what we saw, why it matters, what honest mail does instead. */
export function EvidenceCard({ found: { detector, group, findings } }: EvidenceCardProps) {
  const styles = useEvidenceCardStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const [all, setAll] = useState(false);
  const Icon = icons[group];
  const why = whyOf(catalogue, detector);
  const honest = honestOf(catalogue, detector);
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        <Icon className={styles.icon} aria-hidden="true" />
        <span>{titleOf(catalogue, detector)}</span>
      </h3>
      {(all ? findings : findings.slice(0, SHOWN)).map((finding, index) => (
        <FindingView key={index} detector={detector} group={group} finding={finding} />
      ))}
      {findings.length > SHOWN && (
        <Button
          size="small"
          appearance="secondary"
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? evidence.fewer : formatSentence(catalogue, evidence.more, { count: findings.length - SHOWN })}
        </Button>
      )}
      {(why !== '' || honest !== '') && (
        <dl className={styles.reasons}>
          <dt className={styles.term}>{evidence.why}</dt>
          <dd className={styles.reason}>{why}</dd>
          <dt className={styles.term}>{evidence.honest}</dt>
          <dd className={styles.reason}>{honest}</dd>
        </dl>
      )}
    </article>
  );
}

interface FindingViewProps {
  readonly detector: string;
  readonly group: Group;
  readonly finding: Finding;
}

function FindingView({ detector, group, finding }: FindingViewProps) {
  const styles = useEvidenceCardStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const { excerpt, where, values } = finding;
  const pair = group === 'sender' || group === 'thread' ? pairOf(finding) : undefined;
  const isLink = excerpt !== undefined && (group === 'link' || 'host' in values);
  const shown = values['shown'];
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
      {pair !== undefined && <AddressPair pair={pair} />}
      {where.in === 'part' && (
        <div className={styles.place}>
          <Place where={where} />
        </div>
      )}
      {isLink ? (
        <dl className={styles.link}>
          {typeof shown === 'string' && (
            <>
              <dt className={styles.term}>{evidence.linkShows}</dt>
              <dd className={styles.shown}>
                <bdi>{visible(shown)}</bdi>
              </dd>
            </>
          )}
          <dt className={styles.term}>{evidence.linkLeads}</dt>
          <dd className={styles.address}>
            <bdi>{visible(excerpt)}</bdi>
          </dd>
        </dl>
      ) : (
        excerpt !== undefined && <Excerpt text={excerpt} />
      )}
    </div>
  );
}
