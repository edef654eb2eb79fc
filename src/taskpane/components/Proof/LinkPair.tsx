import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import type { LinkProof } from '../../../detection/contract';
import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { useLinkPairStyles } from './LinkPair.styles';
import { Pair } from './Pair';
import type { Side } from './Pair';

export interface LinkPairProps {
  readonly proof: LinkProof;
}

/** What a link shows, above where it leads: the host stands out, and nothing can be clicked. */
export function LinkPair({ proof: { link, shown } }: LinkPairProps) {
  const styles = useLinkPairStyles();
  const { evidence } = useCatalogue().pane;
  const { before, host, after } = partsOf(visible(link));
  const target: Side = {
    icon: ArrowRightRegular,
    label: evidence.linkLeads,
    value: (
      <bdi className={styles.address}>
        {before}
        <b className={styles.host}>{host}</b>
        {after}
      </bdi>
    ),
  };
  const text: Side | undefined =
    shown === undefined
      ? undefined
      : { icon: EyeRegular, label: evidence.linkShows, value: <bdi>{visible(shown)}</bdi> };
  return <Pair sides={text === undefined ? [target] : [text, target]} />;
}

/** An address cut at its host; what stands before an @ in it is no host, though it is made to look like one. */
function partsOf(address: string): { before: string; host: string; after: string } {
  const scheme = address.indexOf('://');
  const authority = scheme === -1 ? 0 : scheme + 3;
  const rest = address.slice(authority).search(/[/?#]/);
  const end = rest === -1 ? address.length : authority + rest;
  const at = address.lastIndexOf('@', end);
  const start = at >= authority ? at + 1 : authority;
  return { before: address.slice(0, start), host: address.slice(start, end), after: address.slice(end) };
}
