import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { Pair } from './Pair';

export interface KeyPairProps {
  /** The locked file. */
  readonly name: string;
}

/** A locked file, and its password in the same message: the lock beside its key. The password itself is never shown. */
export function KeyPair({ name }: KeyPairProps) {
  const { evidence, places } = useCatalogue().pane;
  return (
    <Pair
      sides={[
        { icon: LockClosedRegular, label: evidence.lockedFile, value: <bdi>{visible(name)}</bdi> },
        { icon: KeyRegular, label: evidence.itsPassword, value: places.body },
      ]}
    />
  );
}
