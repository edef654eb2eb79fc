import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { OWN_FOLDER } from '../../../training/own/listing';
import { ownLoaded } from './load-own';

const useStyles = makeStyles({
  // A logo is made for paper: on white it is what the company knows.
  plate: { display: 'flex', padding: '3px 6px', borderRadius: '4px', backgroundColor: '#ffffff' },
  logo: { display: 'block', height: '24px', maxWidth: '120px', objectFit: 'contain' },
});

/** The company's logo, from its folder; `instead` where it has none. */
export function CompanyLogo({ instead = null }: { readonly instead?: React.ReactNode }) {
  const styles = useStyles();
  const { company } = ownLoaded();
  if (company?.logo === undefined) return instead;
  return (
    <span className={mergeClasses(styles.plate)}>
      <img className={styles.logo} src={OWN_FOLDER + encodeURIComponent(company.logo)} alt={company.organisation} />
    </span>
  );
}
