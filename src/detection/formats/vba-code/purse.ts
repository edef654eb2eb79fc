/** What reading may spend: the Budget of the message, or one project's share of it. */
import type { Budget } from '../../budget';

export type Purse = Pick<Budget, 'takeSteps'>;

/** A part of the Budget, so that one project cannot spend what the other files of the message need. */
export class Share implements Purse {
  constructor(
    private readonly budget: Purse,
    private left: number,
  ) {}

  get isSpent(): boolean {
    return this.left <= 0;
  }

  takeSteps(count = 1): boolean {
    this.left -= count;
    if (this.left <= 0) return false;
    if (this.budget.takeSteps(count)) return true;
    this.left = 0;
    return false;
  }
}
