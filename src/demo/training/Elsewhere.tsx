import { Link, makeStyles } from '@fluentui/react-components';
import { languages as names } from '../../locales/languages';
import type { Scenario } from '../../training/scenario';
import { languagesOf, titleOf } from '../../training/scenarios';
import { addressOf, type Asked } from '../page-address';

const useStyles = makeStyles({
  title: { display: 'block' },
  link: { marginRight: '12px' },
});

interface ElsewhereProps {
  readonly asked: Asked;
  readonly scenario: Scenario;
}

/** A scenario that this language does not tell: its name in one that does, and the way to it in each. */
export function Elsewhere({ asked, scenario }: ElsewhereProps) {
  const styles = useStyles();
  const named = titleOf(scenario);
  const told = languagesOf(scenario);
  return (
    <>
      <span className={styles.title} lang={named?.language}>
        {named?.title ?? scenario.id}
      </span>
      {names.flatMap(({ code, name }) => {
        const language = told.find((one) => one === code);
        if (language === undefined) return [];
        const href = addressOf({ ...asked, language }, 'present', { message: scenario.id });
        return [
          <Link key={code} className={styles.link} href={href} lang={code} hrefLang={code}>
            {name}
          </Link>,
        ];
      })}
    </>
  );
}
