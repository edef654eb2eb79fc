import type { Asked } from '../page-address';

/** What every room is handed. */
export interface RoomProps {
  readonly asked: Asked;
  readonly dark: boolean;
  /** There is no mailbox beside the rooms, and no add-in. */
  readonly alone: boolean;
  readonly onAsk: (asked: Asked) => void;
}
