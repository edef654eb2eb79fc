import { Button, mergeClasses, Select, Switch } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { use, useId, useRef, useState } from 'react';
import { version } from '../../../detection/version';
import { formatSentence } from '../../../locales/format';
import { languages } from '../../../locales/languages';
import type { Mailbox } from '../../../outlook/mailbox';
import { LanguageContext } from '../../language';
import { closeOnEscape } from '../escape';
import { useFooterStyles } from './Footer.styles';

export interface FooterProps {
  readonly mailbox: Mailbox;
  readonly onCheckAgain: () => void;
  readonly onHowDoIKnow: () => void;
  readonly onBanner: (banner: boolean) => void;
  /** Is there a memory of correspondents when the pane opens? */
  readonly remembers: boolean;
  readonly onRemember: (remember: boolean) => void;
  /** Does the organization count verdicts? */
  readonly counts: boolean;
}

/** What is always there: another look, a word on trust, and, behind a button, the reader's own settings. */
export function Footer(props: FooterProps) {
  const { mailbox, onCheckAgain, onHowDoIKnow, onBanner, remembers, onRemember, counts } = props;
  const styles = useFooterStyles();
  const { catalogue, choose } = use(LanguageContext);
  const { pane } = catalogue;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const settings = useId();
  const [banner, setBanner] = useState(mailbox.userSettings.banner);
  const [remember, setRemember] = useState(remembers);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <footer
      className={styles.footer}
      onKeyDown={(event) => {
        if (open) closeOnEscape(event, close);
      }}
    >
      <div className={mergeClasses(styles.row, styles.buttons)}>
        <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} onClick={onCheckAgain}>
          {pane.actions.checkAgain}
        </Button>
        <Button size="small" appearance="subtle" icon={<QuestionCircleRegular />} onClick={onHowDoIKnow}>
          {pane.actions.howDoIKnow}
        </Button>
        <Button
          ref={button}
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-expanded={open}
          aria-controls={open ? settings : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {pane.actions.settings}
        </Button>
      </div>
      {open && (
        <div id={settings} role="group" aria-label={pane.actions.settings} className={styles.row}>
          <Select
            size="small"
            aria-label={pane.actions.language}
            value={catalogue.language}
            onChange={(_event, { value }) => {
              choose(value);
            }}
          >
            {languages.map(({ code, locale, name }) => (
              <option key={code} value={code} lang={locale}>
                {name}
              </option>
            ))}
          </Select>
          {mailbox.support.banner && (
            <Switch
              size="small"
              className={styles.banner}
              label={{ children: pane.actions.banner, className: styles.bannerLabel }}
              checked={banner}
              onChange={(_event, { checked }) => {
                setBanner(checked);
                onBanner(checked);
              }}
            />
          )}
          <Switch
            size="small"
            className={styles.banner}
            label={{ children: pane.actions.remember, className: styles.bannerLabel }}
            checked={remember}
            onChange={(_event, { checked }) => {
              setRemember(checked);
              onRemember(checked);
            }}
          />
          {counts && <p className={styles.version}>{catalogue.settings.counts}</p>}
        </div>
      )}
      <p className={styles.version}>
        {pane.product}
        {` · ${formatSentence(catalogue, pane.version, { version })}`}
      </p>
    </footer>
  );
}
