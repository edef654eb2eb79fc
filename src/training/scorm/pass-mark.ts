/** Points of 100 from which the quiz is passed, where the learning platform asks for no other mark. */
export const PASS_MARK = 70;
