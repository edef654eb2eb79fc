import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { faultNames, type FaultName } from '../host/faults';
import { isProfileName, profileNames, profiles, type ProfileName } from '../host/profiles';
import type { DemoTexts } from '../texts/demo-texts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '8px 24px',
    padding: '10px 16px',
    maxHeight: '40dvh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  faults: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    flexBasis: '320px',
    flexGrow: 1,
  },
  legend: { padding: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  calls: {
    margin: 0,
    paddingLeft: '18px',
    flexBasis: '280px',
    maxHeight: '160px',
    overflowY: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
  },
});

export interface DeveloperPanelProps {
  readonly texts: DemoTexts;
  readonly profile: ProfileName;
  readonly faults: readonly FaultName[];
  /** The add-in's manifest is the pilot's. */
  readonly pilot: boolean;
  /** Names of the add-in's calls, newest last. */
  readonly calls: readonly string[];
  readonly onChange: (profile: ProfileName, faults: readonly FaultName[]) => void;
  readonly onPilot: (pilot: boolean) => void;
}

/** Chooses which Outlook is played, and how it fails. */
export function DeveloperPanel(props: DeveloperPanelProps) {
  const styles = useStyles();
  const { texts, profile, faults, pilot, calls, onChange } = props;
  const support = !profiles[profile].attachmentAction ? 'missing' : pilot ? 'preview' : 'off';
  return (
    <section className={styles.panel} aria-label={texts.developer}>
      <div>
        <Field label={texts.profile}>
          <Select
            value={profile}
            onChange={(_, { value }) => {
              if (isProfileName(value)) onChange(value, faults);
            }}
          >
            {profileNames.map((name) => (
              <option key={name} value={name}>
                {texts.profiles[name]}
              </option>
            ))}
          </Select>
        </Field>
        <p className={styles.hint}>{texts.developerHint}</p>
        <Checkbox
          label={texts.pilot}
          checked={pilot}
          onChange={(_, { checked }) => {
            props.onPilot(checked === true);
          }}
        />
        <p className={styles.hint}>{texts.attachmentAction.support[support]}</p>
      </div>
      <fieldset className={styles.faults}>
        <legend className={styles.legend}>{texts.faults}</legend>
        {faultNames.map((name) => (
          <Checkbox
            key={name}
            label={texts.faultNames[name]}
            checked={faults.includes(name)}
            onChange={(_, { checked }) => {
              onChange(profile, checked === true ? [...faults, name] : faults.filter((other) => other !== name));
            }}
          />
        ))}
      </fieldset>
      <ol className={styles.calls} aria-label={texts.calls} tabIndex={0}>
        {calls.map((call, index) => (
          <li key={index}>{call}</li>
        ))}
      </ol>
    </section>
  );
}
