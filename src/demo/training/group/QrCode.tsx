import { makeStyles } from '@fluentui/react-components';
import encodeQR from 'qr';

const useStyles = makeStyles({
  // Black on white in every theme: many readers know no other.
  code: { display: 'block', backgroundColor: '#ffffff', forcedColorAdjust: 'none' },
});

/** Blank modules around a code (ISO/IEC 18004 6.3.8). */
const QUIET = 4;

export interface QrCodeProps {
  readonly text: string;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
  readonly className?: string;
}

/** A QR code, drawn as large as its place. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const styles = useStyles();
  const rows = encodeQR(text, 'raw', { border: QUIET });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className={[styles.code, className].join(' ')}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={path} fill="#000000" />
    </svg>
  );
}
