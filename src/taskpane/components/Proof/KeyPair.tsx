import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { LockProof } from '../../../detection/contract';
import { placeOf } from '../../../locales/format';
import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { Pair } from './Pair';

export interface KeyPairProps {
  readonly proof: LockProof;
}

/** A locked file, and its password in the same message: the lock beside its key. The password itself is never shown. */
export function KeyPair({ proof }: KeyPairProps) {
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  return (
    <Pair
      sides={[
        { icon: LockClosedRegular, label: evidence.lockedFile, value: <bdi>{visible(proof.file)}</bdi> },
        { icon: KeyRegular, label: evidence.itsPassword, value: placeOf(catalogue, proof.key) },
      ]}
    />
  );
}
