import { either } from '../values/combine';
import type { Value } from '../values/value';
import { Layers } from './layers';

/** Variables of modules: what they are now, and what each ever was. */
export class ModuleVariables extends Layers {
  private readonly ever = new Map<string, Value>();
  private isRecalling = false;

  /** Follows `body` with each variable all that it ever was, whatever it is now. */
  recall(body: () => void): void {
    this.isRecalling = true;
    // What procedures answered in another state is no answer here, nor the other way round.
    this.changes++;
    body();
    this.changes++;
    this.isRecalling = false;
  }

  override get(name: string): Value | undefined {
    return this.isRecalling ? this.ever.get(name) : super.get(name);
  }

  override set(name: string, value: Value): void {
    const { changes } = this;
    super.set(name, value);
    if (this.changes === changes) return;
    const ever = this.ever.get(name);
    this.ever.set(name, ever === undefined ? value : either(ever, value));
  }
}
