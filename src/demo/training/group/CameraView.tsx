import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CameraRegular } from '@fluentui/react-icons/svg/camera';
import { CameraOffRegular } from '@fluentui/react-icons/svg/camera-off';
import type { GroupTexts } from '../texts/group/group-texts';
import { useCamera } from './useCamera';

const useStyles = makeStyles({
  camera: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  frame: {
    position: 'relative',
    aspectRatio: '4 / 3',
    overflow: 'hidden',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  video: { position: 'absolute', inset: 0, width: '100%', height: '100%', objectFit: 'cover' },
  hidden: { visibility: 'hidden' },
  instead: { padding: '24px', textAlign: 'center', fontSize: '18px', lineHeight: 1.45 },
  icon: { color: tokens.colorBrandForeground1, display: 'block', margin: '0 auto 12px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: 1.45, color: tokens.colorNeutralForeground2 },
});

export interface CameraViewProps {
  readonly texts: GroupTexts['camera'];
  readonly onCode: (text: string) => void;
}

/** Reads the codes that people hold before the camera; where that cannot be, says why. */
export function CameraView({ texts, onCode }: CameraViewProps) {
  const styles = useStyles();
  const { video, state, start, stop } = useCamera(onCode);
  const runs = state === 'on' || state === 'starting';
  const canStart = state !== 'insecure' && !runs;
  return (
    <section className={styles.camera} aria-label={texts.heading}>
      <div className={styles.frame}>
        <video
          ref={video}
          className={runs ? styles.video : styles.hidden}
          hidden={!runs}
          aria-label={texts.view}
          muted
          playsInline
        />
        {!runs && (
          <div className={styles.instead}>
            <CameraRegular className={styles.icon} fontSize={48} aria-hidden />
            <div role="status">{state === 'off' ? texts.hint : texts[state]}</div>
          </div>
        )}
      </div>
      {runs && <p className={styles.hint}>{texts.hint}</p>}
      {(runs || canStart) && (
        <div>
          <Button size="large" icon={runs ? <CameraOffRegular /> : <CameraRegular />} onClick={runs ? stop : start}>
            {runs ? texts.stop : texts.start}
          </Button>
        </div>
      )}
    </section>
  );
}
