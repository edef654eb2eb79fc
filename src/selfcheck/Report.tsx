import { Button, Spinner } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { useRef } from 'react';
import { isWrong, stateOf, worst } from '../checkup/remark';
import { summaryOf } from '../checkup/words';
import { version } from '../detection/version';
import { visible } from '../locales/visible';
import type { ChosenManifest } from './chosen-manifest';
import { organisationIn } from './organisation';
import { usePageStyles } from './page-styles';
import { QuietRemark, WrongRemark } from './Remarks';
import { StateIcon } from './StateIcon';
import { useSelfCheck } from './useSelfCheck';
import type { PageWords } from './useWords';

interface ReportProps {
  readonly words: PageWords;
  readonly manifest: ChosenManifest | undefined;
  readonly onManifest: (file: File) => void;
}

/** What was found: first what is wrong, then what nobody looked at, then what is well. */
export function Report({ words, manifest, onManifest }: ReportProps) {
  const styles = usePageStyles();
  const { page, report } = words;
  const { state, again, loadOffice } = useSelfCheck(report.catalogue, manifest?.bytes);
  const chooser = useRef<HTMLInputElement>(null);
  const org = organisationIn(location.href);
  const remarks = state.phase === 'checked' ? state.remarks : [];
  const wrong = remarks.filter(isWrong);
  const unseen = remarks.filter((one) => stateOf(one) === 'unseen');
  const fine = remarks.filter((one) => stateOf(one) === 'fine');
  const gravest = worst(remarks);

  return (
    <main className={styles.main}>
      <p className={styles.address}>{visible(new URL('.', location.href).href)}</p>
      <p className={styles.intro}>{page.intro}</p>
      <p className={styles.quiet}>
        {org === undefined ? page.withoutOrganisation : page.organisation(org === 'bad-name' ? '–' : org.name)}
      </p>
      <div className={styles.summary} role="status">
        {state.phase === 'checking' ? (
          <>
            <Spinner size="tiny" aria-hidden />
            <span className={styles.words}>{page.checking}</span>
          </>
        ) : (
          <>
            <StateIcon state={gravest} word={report.texts.states[gravest]} size={28} />
            <span className={styles.words}>{summaryOf(report, remarks)}</span>
          </>
        )}
      </div>
      {state.phase === 'checking' && state.all > 0 && (
        <p className={styles.quiet}>{page.progress(state.done, state.all)}</p>
      )}
      <div className={styles.buttons}>
        <Button icon={<ArrowSyncRegular />} disabledFocusable={state.phase === 'checking'} onClick={again}>
          {page.again}
        </Button>
        <Button icon={<DocumentRegular />} onClick={() => chooser.current?.click()}>
          {page.manifest.choose}
        </Button>
        {manifest !== undefined && <span>{page.manifest.chosen(manifest.name)}</span>}
        <input
          ref={chooser}
          className={styles.file}
          type="file"
          accept=".xml,text/xml"
          aria-label={page.manifest.choose}
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onManifest(file);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {wrong.length > 0 && (
        <section>
          <h2 className={styles.heading}>{page.wrong}</h2>
          <ul className={styles.list}>
            {wrong.map((one, index) => (
              <WrongRemark key={`${one.id} ${index}`} words={words} remark={one} />
            ))}
          </ul>
        </section>
      )}
      {unseen.length > 0 && (
        <section>
          <h2 className={styles.heading}>{page.unseen}</h2>
          <ul className={styles.rows}>
            {unseen.map((one) => (
              <QuietRemark key={one.id} words={words} remark={one}>
                {one.id === 'officeNotAsked' && (
                  <div className={styles.rowButton}>
                    <Button size="small" onClick={loadOffice}>
                      {page.office.load}
                    </Button>
                    <span className={styles.quiet}>{page.office.hint}</span>
                  </div>
                )}
              </QuietRemark>
            ))}
          </ul>
        </section>
      )}
      {fine.length > 0 && (
        <section>
          <h2 className={styles.heading}>{page.fine}</h2>
          <ul className={styles.rows}>
            {fine.map((one, index) => (
              <QuietRemark key={`${one.id} ${index}`} words={words} remark={one} />
            ))}
          </ul>
        </section>
      )}
      <p className={styles.footer}>{page.version(version)}</p>
    </main>
  );
}
