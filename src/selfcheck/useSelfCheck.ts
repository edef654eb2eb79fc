import { useCallback, useEffect, useRef, useState } from 'react';
import { checkUp } from '../checkup/check-up';
import { inOrderOfGravity, remark } from '../checkup/remark';
import type { Remark } from '../checkup/remark';
import { contentOf } from '../checkup/sent';
import type { Catalogue } from '../locales/catalogue';
import { problemLine } from '../settings/problem';
import { askServer } from './ask-server';
import { organisationIn } from './organisation';
import { officeLoads, policyInForce, workerStarts } from './probes';

/** What the page knows so far. */
type SelfCheckState =
  | { readonly phase: 'checking'; readonly done: number; readonly all: number }
  | { readonly phase: 'checked'; readonly remarks: readonly Remark[] };

export interface SelfCheck {
  readonly state: SelfCheckState;
  readonly again: () => void;
  readonly loadOffice: () => void;
}

/** The largest page that is looked through for the address of Office.js. */
const LARGEST_PAGE = 256 * 1024;

/** Looks at the server that this page came from: at first, when asked again, and with every manifest that is chosen. */
export function useSelfCheck(catalogue: Catalogue, manifest: Uint8Array | undefined): SelfCheck {
  const [state, setState] = useState<SelfCheckState>({ phase: 'checking', done: 0, all: 0 });
  const [turn, setTurn] = useState(0);
  const newest = useRef(0);

  useEffect(() => {
    const mine = ++newest.current;
    const show = (next: SelfCheckState) => {
      if (mine === newest.current) setState(next);
    };
    show({ phase: 'checking', done: 0, all: 0 });
    void look(catalogue, manifest, (done, all) => {
      show({ phase: 'checking', done, all });
    }).then((remarks) => {
      show({ phase: 'checked', remarks });
    });
  }, [catalogue, manifest, turn]);

  const again = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  const loadOffice = useCallback(() => {
    const mine = newest.current;
    void askServer(addressOf('taskpane.html'), LARGEST_PAGE)
      .then((page) => officeLoads(contentOf(page)))
      .then((office) => {
        setState((before) =>
          before.phase === 'checked' && mine === newest.current
            ? {
                phase: 'checked',
                remarks: inOrderOfGravity([...before.remarks.filter(({ id }) => !id.startsWith('office')), office]),
              }
            : before,
        );
      });
  }, []);
  return { state, again, loadOffice };
}

function addressOf(file: string): string {
  return new URL(file, document.baseURI).href;
}

async function look(
  catalogue: Catalogue,
  manifest: Uint8Array | undefined,
  onProgress: (done: number, all: number) => void,
): Promise<readonly Remark[]> {
  const org = organisationIn(location.href);
  const [worker, found] = await Promise.all([
    workerStarts(),
    checkUp(askServer, {
      folder: addressOf('.'),
      org: org === 'bad-name' ? undefined : org?.name,
      manifest,
      catalogue,
      now: new Date(),
      onProgress,
    }),
  ]);
  const asked =
    org === 'bad-name' ? found.map((one) => (one.id === 'settingsNotAsked' ? badName(catalogue) : one)) : found;
  return inOrderOfGravity([...asked, policyInForce(), worker, remark('officeNotAsked')]);
}

function badName(catalogue: Catalogue): Remark {
  const line = problemLine(catalogue, { id: 'badName', path: [], values: {} }, '?org=');
  return remark('settingsFailed', { file: '?org=' }, { lines: [line] });
}
