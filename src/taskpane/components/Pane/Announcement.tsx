import { useEffect, useRef } from 'react';
import { usePaneStyles } from './Pane.styles';

export interface AnnouncementProps {
  /** `alert` is heard at once, `status` when the screen reader has finished its sentence. */
  readonly role: 'alert' | 'status';
  readonly text: string;
}

/** Words that are only heard. A live region is heard when it changes, not when it comes: its text follows its first paint. */
export function Announcement({ role, text }: AnnouncementProps) {
  const styles = usePaneStyles();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (region.current !== null) region.current.textContent = text;
  }, [text]);
  return <div ref={region} role={role} className={styles.heard} />;
}
