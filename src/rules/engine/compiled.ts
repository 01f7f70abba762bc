// What is compiled within a cell: a function of the classes of a case, and what it is read from.
import type { Node } from './diagram.ts';

/** A condition or rule, ready to be judged: open questions are closed, contradicted cases ruled out. */
export interface Compiled {
  readonly id: string;
  readonly node: Node;
  /** The same before contradicted cases are ruled out: it reads less, and is as right of a case that can be. */
  readonly plain: Node;
  /** The levels it depends on. */
  readonly levels: readonly number[];
  /** The facts it is read from, in the order of the vocabulary. */
  readonly facts: readonly string[];
}

export interface CompiledRoute {
  readonly id: string;
  readonly key: Compiled;
  readonly conditions: readonly Compiled[];
}

export interface CompiledTask {
  readonly when: Compiled;
  readonly except?: Compiled;
  readonly done?: Compiled;
  /** In the order of the task's own. */
  readonly differs: readonly Compiled[];
}

export const conditionsOfTask = ({ when, except, done, differs }: CompiledTask): Compiled[] =>
  [when, except, done, ...differs].filter((part) => part !== undefined);
