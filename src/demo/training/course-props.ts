import type { QuizMemory } from './memory/quiz-memory';

/** A learning platform that plays the quiz: there is one language and no other room, and it keeps what was answered. */
export interface CourseProps {
  readonly memory: QuizMemory;
  /** What becomes of the answers. */
  readonly note: string;
  /** What the result is worth. */
  readonly resultOf: (right: number, of: number) => string;
}
