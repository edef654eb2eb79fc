import type { Asked } from '../page-address';
import { ClickSequence } from './ClickSequence';
import { Presenter } from './Presenter';
import { Quiz } from './Quiz';
import { TrainingHome } from './TrainingHome';

export interface RoomProps {
  readonly asked: Asked;
  readonly dark: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** The rooms beside the mailbox. */
export default function TrainingRoom(props: RoomProps) {
  switch (props.asked.room) {
    case 'present':
      return <Presenter key={`${props.asked.language} ${props.asked.message ?? ''}`} {...props} />;
    case 'quiz':
      return <Quiz {...props} />;
    case 'click':
      return <ClickSequence {...props} />;
    default:
      return <TrainingHome {...props} />;
  }
}
