import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MessageInput } from '../../detection/contract';
import { markPassages, type Passage } from '../marked-passages';
import { showHtml, showText } from '../message-body';
import type { DemoTexts } from '../texts/demo-texts';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    width: '100%',
    border: 'none',
    // Mail is written for white paper; on anything else its own colours may become unreadable.
    backgroundColor: '#ffffff',
    borderRadius: tokens.borderRadiusMedium,
    colorScheme: 'light',
  },
  link: {
    margin: '8px 0 0',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

const SHORTEST = 80;
/** Room for a scroll bar below text that does not wrap. */
const MARGIN = 20;

export interface MessageBodyProps {
  readonly texts: DemoTexts;
  readonly message: MessageInput;
  /** For a room: larger letters. */
  readonly large: boolean;
  readonly passages: readonly Passage[];
}

export type { Passage };

/** The message's text in a frame of its own, in which nothing can run, be fetched or be followed. */
export function MessageBody({ texts, message, large, passages }: MessageBodyProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(0);
  const [height, setHeight] = useState(SHORTEST);
  const [link, setLink] = useState<string>();

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (loaded === 0 || page === null || page === undefined) return undefined;
    page.body.setAttribute(
      'style',
      `margin: 14px; font: ${large ? '16pt' : '11pt'} 'Segoe UI', 'Noto Sans CJK JP', sans-serif; overflow-wrap: anywhere`,
    );
    const { links } =
      message.html === undefined ? showText(message.text ?? '', page.body) : showHtml(message.html, page.body);
    const measure = (): void => {
      setHeight(Math.max(SHORTEST, page.documentElement.offsetHeight + MARGIN));
    };
    const show = (event: Event): void => {
      const target = isElement(event.target) ? event.target.closest('[data-link]') : undefined;
      const number = Number(target?.getAttribute('data-link') ?? -1);
      setLink(links[number]);
    };
    const stop = new AbortController();
    page.addEventListener('click', show, { signal: stop.signal });
    // A click into the frame takes the keyboard with it: the room's keys are to work all the same.
    page.addEventListener(
      'keydown',
      ({ key, shiftKey, ctrlKey, altKey, metaKey }) => {
        window.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, ctrlKey, altKey, metaKey }));
      },
      { signal: stop.signal },
    );
    const sizes = new ResizeObserver(measure);
    sizes.observe(page.documentElement);
    measure();
    return () => {
      stop.abort();
      sizes.disconnect();
    };
  }, [loaded, message, large]);

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (loaded === 0 || page === null || page === undefined) return undefined;
    return markPassages(page.body, passages);
  }, [loaded, message, large, passages]);

  return (
    <>
      <iframe
        ref={frame}
        className={styles.frame}
        title={texts.messageText}
        src="message.html"
        // Without allow-scripts nothing in it runs; the same origin lets us, outside, write into it and measure it.
        sandbox="allow-same-origin"
        height={height}
        onLoad={() => {
          setLoaded((times) => times + 1);
        }}
      />
      <div aria-live="polite">{link !== undefined && <p className={styles.link}>{texts.linkLeadsTo(link)}</p>}</div>
    </>
  );
}

/** Elements of the frame are no instances of this window's Element. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
