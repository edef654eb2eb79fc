import { Button } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { ChatMultipleRegular } from '@fluentui/react-icons/svg/chat-multiple';
import { CodeRegular } from '@fluentui/react-icons/svg/code';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { useState } from 'react';
import type { Group } from '../../../detection/contract';
import { formatSentence, titleOf } from '../../../locales/format';
import type { Found } from '../../found';
import { useCatalogue } from '../../language';
import { useEvidenceCardStyles } from './EvidenceCard.styles';
import { FindingView } from './FindingView';
import { Reasons } from './Reasons';

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
  /** The message is warned of. */
  readonly warns: boolean;
}

/** One kind of evidence: what we saw, why it matters, what honest mail does instead. */
export function EvidenceCard({ found: { detector, group, findings }, warns }: EvidenceCardProps) {
  const styles = useEvidenceCardStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const [all, setAll] = useState(false);
  const Icon = icons[group];
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        <Icon className={styles.icon} aria-hidden="true" />
        <span>{titleOf(catalogue, detector)}</span>
      </h3>
      {(all ? findings : findings.slice(0, SHOWN)).map((finding, index) => (
        <FindingView key={index} {...{ detector, finding, warns }} />
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
      <Reasons detector={detector} />
    </article>
  );
}
