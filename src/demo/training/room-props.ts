import type { Asked } from '../page-address';

/** What every room is handed. */
export interface RoomProps {
  readonly asked: Asked;
  readonly dark: boolean;
  readonly onAsk: (asked: Asked) => void;
}
