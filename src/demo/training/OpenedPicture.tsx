import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import type { ReactNode } from 'react';
import { catalogueOf } from '../../training/catalogues';
import type { Language, Picture } from '../../training/scenario';
import { STACKED } from '../components/outlook-styles';
import { trainingTexts } from './texts';

// The programs look the same in light and in dark surroundings: these colours are theirs.
const PAPER = '#ffffff';
const INK = '#201f1e';
const DESK = '#d2d0ce';
const BAR = '#fff4ce';
const RED_BAR = '#fde7e9';
const WORD = '#2b579a';
const EXCEL = '#217346';
const ONENOTE = '#7719aa';
const PLAIN = '#3b3a39';

const useStyles = makeStyles({
  window: {
    width: 'min(760px, 100%)',
    maxHeight: '100%',
    overflowY: 'auto',
    color: INK,
    backgroundColor: DESK,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow64,
    fontSize: '18px',
    lineHeight: 1.4,
    [STACKED]: { fontSize: '14px' },
  },
  title: {
    padding: '8px 14px',
    color: '#ffffff',
    overflowWrap: 'anywhere',
    borderTopLeftRadius: tokens.borderRadiusMedium,
    borderTopRightRadius: tokens.borderRadiusMedium,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px 12px',
    padding: '8px 14px',
    backgroundColor: BAR,
    border: '3px solid #b10e1c',
  },
  redBar: { backgroundColor: RED_BAR },
  barTitle: { fontWeight: tokens.fontWeightBold },
  barButton: { padding: '3px 12px', border: '1px solid #8a8886', backgroundColor: PAPER, fontWeight: 600 },
  paper: {
    margin: '20px auto',
    width: '78%',
    boxSizing: 'border-box',
    minHeight: '200px',
    padding: '28px',
    backgroundColor: PAPER,
    boxShadow: tokens.shadow4,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    [STACKED]: { width: '92%', padding: '14px', minHeight: '120px', margin: '10px auto' },
  },
  /** A picture that passes itself off as a notice of Office. */
  lure: { alignItems: 'center', justifyContent: 'center', textAlign: 'center', color: '#32527b', fontSize: '1.15em' },
  line: { margin: 0 },
  button: {
    alignSelf: 'center',
    padding: '6px 26px',
    color: '#ffffff',
    backgroundColor: '#0f6cbd',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: 600,
  },
  under: { alignSelf: 'center', padding: '8px 12px', border: '2px dashed #b10e1c', fontSize: '0.85em' },
  address: {
    display: 'block',
    margin: '6px 14px',
    padding: '4px 12px',
    borderRadius: '14px',
    color: INK,
    backgroundColor: PAPER,
    overflowWrap: 'anywhere',
  },
  download: { padding: '8px 14px', backgroundColor: PAPER, borderTop: '1px solid #a19f9d', overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', backgroundColor: PAPER, textAlign: 'left' },
  cell: { padding: '8px 14px', borderBottom: '1px solid #e1dfdd', overflowWrap: 'anywhere' },
  icon: { verticalAlign: '-4px', marginRight: '6px' },
  word: { backgroundColor: WORD },
  excel: { backgroundColor: EXCEL },
  onenote: { backgroundColor: ONENOTE },
  plain: { backgroundColor: PLAIN },
});

type Styles = ReturnType<typeof useStyles>;

export interface OpenedPictureProps {
  readonly picture: Picture;
  readonly language: Language;
}

/** A drawing of what the reader would see after opening the file or following the link. Nothing in it can be pressed. */
export function OpenedPicture({ picture, language }: OpenedPictureProps) {
  const styles = useStyles();
  const texts = trainingTexts[language];
  return (
    <div className={styles.window} role="img" aria-label={describe(picture, language)} lang={language}>
      {draw(picture, styles, texts, language)}
    </div>
  );
}

function draw(
  picture: Picture,
  styles: Styles,
  { picture: texts }: (typeof trainingTexts)[Language],
  language: Language,
): ReactNode {
  switch (picture.kind) {
    case 'word':
    case 'excel':
      return (
        <>
          <div className={mergeClasses(styles.title, styles[picture.kind])}>{picture.name}</div>
          {picture.bar !== 'none' && <Bar bar={picture.bar} language={language} />}
          <div className={mergeClasses(styles.paper, picture.bar !== 'none' && styles.lure)}>
            <Lines lines={picture.lines} />
          </div>
        </>
      );
    case 'pdf':
      return (
        <>
          <div className={mergeClasses(styles.title, styles.plain)}>{picture.name}</div>
          <div className={styles.paper}>
            <Lines lines={picture.lines} />
            {picture.button !== undefined && <span className={styles.button}>{picture.button}</span>}
          </div>
        </>
      );
    case 'onenote':
      return (
        <>
          <div className={mergeClasses(styles.title, styles.onenote)}>{picture.name}</div>
          <div className={styles.paper}>
            <Lines lines={picture.lines} />
            {picture.button !== undefined && <span className={styles.button}>{picture.button}</span>}
            {picture.hidden !== undefined && (
              <span className={styles.under}>
                {texts.underButton}{' '}
                {picture.hidden.map((name, index) => (
                  <span key={index}>
                    <DocumentRegular className={styles.icon} fontSize={20} aria-hidden />
                    {name}{' '}
                  </span>
                ))}
              </span>
            )}
          </div>
        </>
      );
    case 'folder':
      return (
        <>
          <div className={mergeClasses(styles.title, styles.plain)}>{picture.name}</div>
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={styles.cell}>{texts.fileName}</th>
                <th className={styles.cell}>{texts.fileType}</th>
              </tr>
            </thead>
            <tbody>
              {picture.files.map(({ name, is }, index) => (
                <tr key={index}>
                  <td className={styles.cell}>
                    <DocumentRegular className={styles.icon} fontSize={20} aria-hidden />
                    {name}
                  </td>
                  <td className={styles.cell}>{is}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      );
    case 'browser':
      return (
        <>
          <div className={mergeClasses(styles.title, styles.plain)}>
            <span className={styles.address}>{picture.address}</span>
          </div>
          <div className={styles.paper}>
            <Lines lines={picture.lines} />
          </div>
          {picture.download !== undefined && (
            <div className={styles.download}>
              {texts.downloaded} <strong>{picture.download}</strong>
            </div>
          )}
        </>
      );
    case 'installer':
      return (
        <div className={styles.paper}>
          <Lines lines={picture.lines} />
          <span className={styles.button}>{picture.button}</span>
        </div>
      );
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return lines.map((line, index) => (
    <p key={index} className={styles.line}>
      {line}
    </p>
  ));
}

/** In the words of that language's Office: a label, a sentence, and the button where there is one. */
function wordsOfBar(bar: 'content' | 'editing' | 'blocked', language: Language): readonly [string, string, string?] {
  const { office } = catalogueOf(language).pane;
  const { blocked } = trainingTexts[language].picture;
  switch (bar) {
    case 'content':
      return [office.securityWarning, office.macrosDisabled, office.enableContent];
    case 'editing':
      return [office.protectedView, office.protectedViewText, office.enableEditing];
    case 'blocked':
      return [blocked.label, blocked.text];
  }
}

function Bar({ bar, language }: { readonly bar: 'content' | 'editing' | 'blocked'; readonly language: Language }) {
  const styles = useStyles();
  const [label, text, button] = wordsOfBar(bar, language);
  return (
    <div className={mergeClasses(styles.bar, bar === 'blocked' && styles.redBar)}>
      <ShieldRegular fontSize={22} aria-hidden />
      <span className={styles.barTitle}>{label}</span>
      <span>{text}</span>
      {button !== undefined && <span className={styles.barButton}>{button}</span>}
    </div>
  );
}

/** What the drawing shows, in words. */
function describe(picture: Picture, language: Language): string {
  const { picture: texts } = trainingTexts[language];
  switch (picture.kind) {
    case 'word':
    case 'excel': {
      const bar = picture.bar === 'none' ? [] : [...wordsOfBar(picture.bar, language)];
      return [texts.word(picture.name), ...bar, ...picture.lines].join('. ');
    }
    case 'pdf':
      return [texts.pdf(picture.name), ...picture.lines, picture.button ?? ''].join('. ');
    case 'onenote':
      return [texts.onenote(picture.name), ...picture.lines, texts.underButton, ...(picture.hidden ?? [])].join('. ');
    case 'folder':
      return [texts.folder(picture.name), ...picture.files.map(({ name, is }) => `${name} (${is})`)].join('. ');
    case 'browser':
      return [texts.browser(picture.address), ...picture.lines, picture.download ?? ''].join('. ');
    case 'installer':
      return [texts.installer, ...picture.lines, picture.button].join('. ');
  }
}
