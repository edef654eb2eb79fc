import type { Where } from '../../../detection/contract';
import { placeOf } from '../../../locales/format';
import { useCatalogue } from '../../language';
import { useEvidenceStyles } from './Evidence.styles';

/** Where in the message something is: "invoice.zip › invoice.doc". */
export function Place({ where }: { readonly where: Where }) {
  const styles = useEvidenceStyles();
  return <span className={styles.value}>{placeOf(useCatalogue(), where)}</span>;
}
