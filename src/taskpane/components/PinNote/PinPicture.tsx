import { usePinNoteStyles } from './PinNote.styles';

export interface PinPictureProps {
  /** As classic Outlook draws a pin that is not pressed: on its side. */
  readonly lying: boolean;
}

/** The upper right corner of a pane: its pin, with a ring around it, and its cross. */
export function PinPicture({ lying }: PinPictureProps) {
  const styles = usePinNoteStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 72 40" aria-hidden="true">
      <path className={styles.frame} d="M0 .5H66a5.5 5.5 0 0 1 5.5 5.5V40M0 27.5H71" />
      <path className={styles.frame} d="M4 14h14M4 34h34" />
      <path className={styles.cross} d="m56 10 8 8m0-8-8 8" />
      <circle className={styles.ring} cx="38" cy="14" r="11" />
      <g className={styles.pin} transform={`rotate(${lying ? 90 : 45} 38 14)`}>
        <path d="M35 8h6l-.8 6.5 2.3 2.5h-9l2.3-2.5z" />
        <path d="M38 17v5" />
      </g>
    </svg>
  );
}
