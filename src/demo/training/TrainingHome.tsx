import { Badge, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardDataBarRegular } from '@fluentui/react-icons/svg/clipboard-data-bar';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { ClipboardTextEditRegular } from '@fluentui/react-icons/svg/clipboard-text-edit';
import { FolderZipRegular } from '@fluentui/react-icons/svg/folder-zip';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Told } from '../../training/scenario';
import { scenarios, toldIn } from '../../training/scenarios';
import { focusRing } from '../components/outlook-styles';
import { addressOf, trialAddress } from '../page-address';
import { texts as allTexts } from '../texts';
import { Elsewhere } from './Elsewhere';
import { ownLoaded } from './own/load-own';
import { OwnProblems } from './own/OwnProblems';
import { RoomBar } from './RoomBar';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';
import { groupTexts } from './texts/group';
import { timeCards } from './time/texts/time-cards';
import { setupTexts } from './texts/setup-texts';
import type { RoomProps } from './room-props';

const useStyles = makeStyles({
  intro: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '0 0 8px' },
  harmless: { color: tokens.colorNeutralForeground2, margin: '0 0 24px' },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(230px, 100%), 1fr))',
    gap: '12px',
    listStyleType: 'none',
    margin: '0 0 32px',
    padding: 0,
  },
  card: {
    height: '100%',
    boxSizing: 'border-box',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  cardTitle: { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  cardText: { margin: '4px 0 0' },
  command: {
    display: 'block',
    marginTop: '6px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  // A line that ends within "--lang" reads like another command.
  word: { whiteSpace: 'nowrap' },
  icon: { color: tokens.colorBrandForeground1, display: 'block', marginBottom: '6px' },
  heading: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, margin: '0 0 4px' },
  group: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: '20px 0 8px' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  untold: { marginTop: '8px' },
  scenario: {
    display: 'block',
    height: '100%',
    boxSizing: 'border-box',
    padding: '10px 14px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  scenarioTitle: { display: 'block', fontWeight: tokens.fontWeightSemibold, marginBottom: '2px' },
  subject: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '6px' },
});

/** Where a trainer starts: what there is, and each scenario by name. */
export function TrainingHome(props: RoomProps) {
  const { asked, alone } = props;
  const room = useRoomStyles();
  const styles = useStyles();
  const texts = trainingTexts[asked.language];
  const { title, intro, attendance } = groupTexts[asked.language];
  const time = timeCards[asked.language];
  const { company } = ownLoaded();
  const told = toldIn(asked.language);
  const untold = scenarios.filter(({ id }) => !told.some((scenario) => scenario.id === id));
  return (
    <div className={room.page}>
      <RoomBar
        {...props}
        title={company === undefined ? texts.title : `${texts.title} · ${company.organisation}`}
        {...(!alone && { close: { href: addressOf(asked, 'mail', { notes: false }), words: texts.toMail } })}
      />
      <main className={room.reading} tabIndex={0} aria-label={texts.title}>
        <div className={room.width}>
          <p className={styles.intro}>{texts.intro}</p>
          <p className={styles.harmless}>{texts.harmless}</p>
          <OwnProblems language={asked.language} />
          <ul className={styles.cards}>
            <Card
              icon={<QuestionCircleRegular fontSize={28} />}
              title={texts.quiz.title}
              href={addressOf(asked, 'quiz')}
            >
              {texts.quiz.intro}
            </Card>
            <Card icon={<PeopleTeamRegular fontSize={28} />} title={title} href={addressOf(asked, 'group')}>
              {intro}
            </Card>
            <Card
              icon={<CursorClickRegular fontSize={28} />}
              title={texts.click.title}
              href={addressOf(asked, 'click')}
            >
              {texts.click.intro}
            </Card>
            <Card icon={<HistoryRegular fontSize={28} />} title={time.title} href={addressOf(asked, 'time')}>
              {time.intro}
            </Card>
            <Card icon={<PrintRegular fontSize={28} />} title={texts.take.handout} href={texts.take.handoutFile}>
              {texts.take.handoutText}
            </Card>
            <Card
              icon={<ClipboardTextEditRegular fontSize={28} />}
              title={attendance.title}
              href={addressOf(asked, 'attendance')}
            >
              {attendance.intro}
            </Card>
            {!alone && (
              <Card
                icon={<ClipboardDataBarRegular fontSize={28} />}
                title={allTexts[asked.language].trial}
                href={trialAddress(asked)}
              >
                {texts.take.trialText}
              </Card>
            )}
            <Card icon={<FolderZipRegular fontSize={28} />} title={texts.take.files}>
              {texts.take.filesText}
              <code className={styles.command}>
                {`emotet-guard training export --lang ${asked.language} --out folder`.split(' ').map((word, index) => (
                  <Fragment key={word}>
                    {index > 0 && ' '}
                    <span className={styles.word}>{word}</span>
                  </Fragment>
                ))}
              </code>
            </Card>
          </ul>
          <h2 className={styles.heading}>{texts.present.title}</h2>
          <p className={styles.cardText}>{texts.present.intro}</p>
          {[false, true].map((honest) => (
            <section key={String(honest)} aria-label={honest ? texts.present.honest : texts.present.attacks}>
              <h3 className={styles.group}>{honest ? texts.present.honest : texts.present.attacks}</h3>
              <ul className={styles.list}>
                {told
                  .filter((scenario) => scenario.honest === honest)
                  .map((scenario) => (
                    <li key={scenario.id}>
                      <ScenarioLink scenario={scenario} asked={asked} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
          {untold.length > 0 && (
            <section aria-label={texts.present.elsewhere}>
              <h3 className={styles.group}>{texts.present.elsewhere}</h3>
              <p className={styles.cardText}>{texts.present.elsewhereIntro}</p>
              <ul className={mergeClasses(styles.list, styles.untold)}>
                {untold.map((scenario) => (
                  <li key={scenario.id}>
                    <Elsewhere asked={asked} scenario={scenario} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </main>
    </div>
  );
}

interface CardProps {
  readonly icon: ReactElement;
  readonly title: string;
  /** Left out where there is nothing to go to. */
  readonly href?: string;
  readonly children: ReactNode;
}

function Card({ icon, title, href, children }: CardProps) {
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      {href === undefined ? (
        <span className={styles.cardTitle}>{title}</span>
      ) : (
        <Link href={href} className={styles.cardTitle}>
          {title}
        </Link>
      )}
      <p className={styles.cardText}>{children}</p>
    </li>
  );
}

function ScenarioLink({ scenario, asked }: { readonly scenario: Told; readonly asked: RoomProps['asked'] }) {
  const styles = useStyles();
  const { present } = trainingTexts[asked.language];
  const setup = setupTexts[asked.language];
  const { title, letter } = scenario.telling;
  return (
    <a className={styles.scenario} href={addressOf(asked, 'present', { message: scenario.id })}>
      <span className={styles.scenarioTitle}>{title}</span>
      <bdi className={styles.subject}>{letter.subject}</bdi>
      <span className={styles.badges}>
        <Badge appearance="outline" color="informative">
          {setup.difficulties[scenario.difficulty]}
        </Badge>
        {scenario.own === true && (
          <Badge appearance="tint" color="success">
            {setup.own}
          </Badge>
        )}
        {!scenario.honest && scenario.pattern !== null && (
          <Badge appearance="tint">{present.pattern(scenario.pattern)}</Badge>
        )}
        {!scenario.honest && scenario.wave !== undefined && (
          <Badge appearance="tint" color="informative">
            {present.wave(scenario.wave)}
          </Badge>
        )}
      </span>
    </a>
  );
}
