import { useEffect, useRef, useState } from 'react';
import type { InspectionSettings } from '../../detection/contract';
import type { Tally } from '../../report/tally';
import type { Language } from '../../training/scenario';
import { openPool } from '../../workers/pool';
import type { Pool } from '../../workers/pool';
import type { StartWorker } from '../../workers/worker';
import { judgeMail } from './judge-mail';
import type { Progress, Running } from './judge-mail';
import type { MailFile } from './mail-file';

/** Where a trial stands. */
type TrialState =
  | { readonly phase: 'open' }
  | { readonly phase: 'judging'; readonly progress: Progress }
  | {
      readonly phase: 'judged';
      readonly tally: Tally;
      /** In which the findings are told. */
      readonly language: Language;
      /** ISO 8601 */
      readonly day: string;
      /** Not to the end. */
      readonly isStopped: boolean;
    };

export interface Trial {
  readonly state: TrialState;
  readonly judge: (files: readonly MailFile[], settings: InspectionSettings | undefined, language: Language) => void;
  /** Ends the judging; what came of it until then stays. */
  readonly stop: () => void;
}

/** For one message: detection gives up after 5 seconds by itself, so whoever needs more hangs. */
const MILLISECONDS = 30_000;

/** Each takes as much memory as its largest message, several times over. */
const MOST_WORKERS = 8;

/** The workers of the page, and what they are at. */
export function useTrial(start: StartWorker<Blob>): Trial {
  const [state, setState] = useState<TrialState>({ phase: 'open' });
  const pool = useRef<Pool<Blob>>(undefined);
  const running = useRef<Running>(undefined);

  useEffect(() => {
    // Ahead of the first message: from then on the page fetches nothing.
    pool.current = openWarm(start);
    return () => {
      running.current?.stop();
      pool.current?.close();
    };
  }, [start]);

  return {
    state,
    judge(files, settings, language) {
      pool.current ??= openWarm(start);
      const terms = { settings: settings ?? {}, language, explain: false, text: false, report: true, mailOnly: true };
      const mine = judgeMail(files, {
        pool: pool.current,
        terms,
        onProgress: (progress) => {
          setState({ phase: 'judging', progress });
        },
      });
      running.current = mine;
      setState({ phase: 'judging', progress: { judged: 0, share: 0 } });
      void mine.finished.then(({ tally, isStopped }) => {
        setState({ phase: 'judged', tally, language, day: new Date().toISOString().slice(0, 10), isStopped });
      });
    },
    stop() {
      running.current?.stop();
      // What is in work goes with its workers.
      pool.current?.close();
      pool.current = openWarm(start);
    },
  };
}

function openWarm(start: StartWorker<Blob>): Pool<Blob> {
  const workers = Math.max(1, Math.min(navigator.hardwareConcurrency, MOST_WORKERS));
  const pool = openPool({ start, workers, milliseconds: MILLISECONDS });
  pool.warm(workers);
  return pool;
}
