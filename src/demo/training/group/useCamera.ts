import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { findCodes } from './find-codes';

/** Why there is no picture. */
export type CameraTrouble = 'insecure' | 'missing' | 'denied' | 'failed';

export type CameraState = 'off' | 'starting' | 'on' | CameraTrouble;

/** Milliseconds between two looks at the picture: a code that somebody holds up is seen at once, and the fan stays quiet. */
const PAUSE = 150;

/** Milliseconds out of sight after which a code counts as held up again: hands are not still. */
const GONE = 2_000;

/** The camera's picture on a video element, and each QR code that comes before it, once. It runs from `start` until `stop`, or as long as the page. */
export function useCamera(onCode: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [wanted, setWanted] = useState(false);
  const [state, setState] = useState<CameraState>('off');
  const tell = useEffectEvent(onCode);

  useEffect(() => {
    if (!wanted) return undefined;
    let ended = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** When each code was last in the picture. */
    const seen = new Map<string, number>();

    const look = async (): Promise<void> => {
      const found = video.current === null ? [] : await findCodes(video.current);
      if (ended) return;
      const now = performance.now();
      for (const text of found) {
        const isNew = now - (seen.get(text) ?? -Infinity) > GONE;
        seen.set(text, now);
        if (isNew) tell(text);
      }
      timer = setTimeout(() => void look(), PAUSE);
    };
    const begin = async (): Promise<void> => {
      setState('starting');
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      });
      if (ended || video.current === null) {
        stop(stream);
        return;
      }
      video.current.srcObject = stream;
      await video.current.play();
      setState('on');
      await look();
    };
    begin().catch((error: unknown) => {
      stop(stream);
      if (ended) return;
      setState(troubleOf(error));
      setWanted(false);
    });
    return () => {
      ended = true;
      clearTimeout(timer);
      stop(stream);
    };
  }, [wanted]);

  return {
    video,
    // Browsers have no cameras for pages that somebody on the way could have written.
    state: isSecureContext ? state : ('insecure' as const),
    start: () => {
      setWanted(true);
    },
    stop: () => {
      setWanted(false);
      setState('off');
    },
  };
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** The errors of Media Capture and Streams 10.2. */
function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed';
}
