import { Button, FluentProvider, ProgressBar, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ClipboardDataBarRegular } from '@fluentui/react-icons/svg/clipboard-data-bar';
import { useEffect, useState } from 'react';
import { reportJson } from '../../report/json';
import { reportPage } from '../../report/page';
import type { StartWorker } from '../../workers/worker';
import { useDroppedFiles } from '../components/useDroppedFiles';
import { addressOf, readAddress, writeAddress } from '../page-address';
import { texts as allTexts } from '../texts';
import { useDark } from '../theme';
import { RoomBar } from '../training/RoomBar';
import { useRoomStyles } from '../training/room-styles';
import { settingsIn } from './chosen-settings';
import type { ChosenSettings } from './chosen-settings';
import { DropTarget } from './DropTarget';
import { MailChoice } from './MailChoice';
import { droppedFiles } from './mail-file';
import type { MailFile } from './mail-file';
import { reportLanguages } from './report-language';
import { Result } from './Result';
import { save } from './save';
import { SettingsChoice } from './SettingsChoice';
import { trialTexts } from './texts';
import { useTrialStyles } from './trial-styles';
import { useTrial } from './useTrial';

/** An organisation's own mail, judged in its browser before it rolls anything out. */
export function TrialPage({ startWorker }: { readonly startWorker: StartWorker<Blob> }) {
  const [asked, setAsked] = useState(() => readAddress(location.search, navigator.language));
  const dark = useDark(asked.theme);
  const room = useRoomStyles();
  const styles = useTrialStyles();
  const { language } = asked;
  const texts = trialTexts[language];
  const title = allTexts[language].trial;
  const { state, judge, stop } = useTrial(startWorker);
  const [mail, setMail] = useState<readonly MailFile[] | 'searching'>();
  const [settingsFiles, setSettingsFiles] = useState<readonly File[]>([]);
  const [settings, setSettings] = useState<ChosenSettings>();
  const isJudging = state.phase === 'judging';

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} · Emotet Guard`;
  }, [language, title]);
  useEffect(() => {
    history.replaceState(null, '', writeAddress(asked));
  }, [asked]);
  useEffect(() => {
    let isNewest = true;
    void settingsIn(settingsFiles, reportLanguages[language].catalogue).then((read) => {
      if (isNewest) setSettings(read);
    });
    return () => {
      isNewest = false;
    };
  }, [settingsFiles, language]);

  const isDropping = useDroppedFiles((dropped) => {
    if (isJudging || !dropped.types.includes('Files')) return;
    setMail('searching');
    void droppedFiles(dropped).then(setMail);
  });
  // With settings in which something is wrong nothing is judged, as on the command line: the result would be another one.
  const isReady =
    typeof mail === 'object' && mail.length > 0 && (settings === undefined || settings.inspection !== undefined);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <div className={room.page}>
        <RoomBar
          asked={asked}
          dark={dark}
          onAsk={setAsked}
          icon={<ClipboardDataBarRegular fontSize={24} />}
          title={title}
          close={{ href: `demo.html${addressOf(asked, 'mail')}`, words: texts.toMail }}
        />
        <main className={room.reading} tabIndex={0} aria-label={title}>
          <div className={room.width}>
            <p className={styles.intro}>{texts.intro}</p>
            <p className={styles.quiet}>{texts.staysHere}</p>
            <div className={styles.choices}>
              <MailChoice texts={texts} disabled={isJudging} mail={mail} onMail={setMail} />
              <SettingsChoice texts={texts} disabled={isJudging} settings={settings} onFiles={setSettingsFiles} />
            </div>
            {/* One button for both: whoever pressed it has the focus where the other word appears. */}
            <Button
              size="large"
              appearance={isJudging ? 'secondary' : 'primary'}
              disabled={!isReady && !isJudging}
              onClick={() => {
                if (isJudging) stop();
                else if (isReady) judge(mail, settings?.inspection, language);
              }}
            >
              {isJudging ? texts.stop : state.phase === 'judged' ? texts.judgeAgain : texts.judge}
            </Button>
            <div role="status" className={styles.words}>
              {isJudging && texts.judgedSoFar(state.progress.judged)}
              {state.phase === 'judged' && state.isStopped && texts.stopped}
            </div>
            {isJudging && (
              <ProgressBar
                className={styles.progress}
                thickness="large"
                value={state.progress.share}
                aria-label={texts.progress}
              />
            )}
            {state.phase === 'judged' && (
              <>
                <div className={styles.buttons}>
                  <Button
                    icon={<ArrowDownloadRegular />}
                    onClick={() => {
                      const { tally, day } = state;
                      save(`${FILE_NAME}.html`, 'text/html', reportPage(tally, reportLanguages[state.language], day));
                    }}
                  >
                    {texts.saveHtml}
                  </Button>
                  <Button
                    icon={<ArrowDownloadRegular />}
                    onClick={() => {
                      save(`${FILE_NAME}.json`, 'application/json', reportJson(state.tally, state.day));
                    }}
                  >
                    {texts.saveJson}
                  </Button>
                </div>
                <Result
                  trial={trialTexts[state.language]}
                  tally={state.tally}
                  language={reportLanguages[state.language]}
                  day={state.day}
                />
              </>
            )}
          </div>
        </main>
      </div>
      {isDropping && !isJudging && <DropTarget words={texts.dropHere} />}
    </FluentProvider>
  );
}

const FILE_NAME = 'emotet-guard-report';
