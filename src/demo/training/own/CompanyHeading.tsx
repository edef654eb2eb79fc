import { makeStyles, tokens } from '@fluentui/react-components';
import { CompanyLogo } from './CompanyLogo';
import { ownLoaded } from './load-own';

const useStyles = makeStyles({
  company: { display: 'flex', alignItems: 'center', gap: '12px', margin: '0 0 8px' },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Whose paper it is: logo and name, above what is printed; nothing where no company is named. */
export function CompanyHeading() {
  const styles = useStyles();
  const { company } = ownLoaded();
  if (company === undefined) return null;
  return (
    <p className={styles.company}>
      <CompanyLogo />
      <span className={styles.name}>{company.organisation}</span>
    </p>
  );
}
