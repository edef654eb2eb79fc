import { lazy } from 'react';
import { Attendance } from './paper/Attendance';
import { ClickSequence } from './ClickSequence';
import { GroupQuiz } from './group/GroupQuiz';
import { Presenter } from './Presenter';
import { Quiz } from './Quiz';
import type { RoomProps } from './room-props';
import { TrainingHome } from './TrainingHome';

/** Its months are words of their own in six languages: fetched by those who travel. */
const TimeMachine = lazy(() => import(/* webpackChunkName: "time" */ './time/TimeMachine'));

/** The rooms beside the mailbox. */
export default function TrainingRoom(props: RoomProps) {
  switch (props.asked.room) {
    case 'present':
      return <Presenter key={`${props.asked.language} ${props.asked.message ?? ''}`} {...props} />;
    case 'quiz':
      // Not every language tells the same scenarios: another one draws another ten.
      return <Quiz key={props.asked.language} {...props} />;
    case 'group':
      return <GroupQuiz {...props} />;
    case 'attendance':
      return <Attendance {...props} />;
    case 'click':
      return <ClickSequence {...props} />;
    case 'time':
    case 'checks':
      return <TimeMachine key={props.asked.language} {...props} />;
    default:
      return <TrainingHome {...props} />;
  }
}
