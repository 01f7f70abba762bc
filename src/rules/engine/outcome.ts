// What the person hears, as a function of the facts: the verdict, and the other way that may stand beside it.
import { type Diagrams, firstNode, type Node } from './diagram.ts';
import { state, truth } from './truth.ts';

interface Judged {
  readonly node: Node;
}

/** What an outcome is made of, each as a function of the facts. */
interface Parts {
  readonly exempt: Judged;
  readonly permit: Judged;
  readonly routes: readonly { readonly key: Judged; readonly conditions: readonly Judged[] }[];
}

/** The end of an outcome that cannot be. */
export const impossibleOutcome = firstNode - 1;

/** The other ends: from `refused` and from `unclear` on, without a route and with each of them. */
export const outcomeEnd = { exempt: 0, likely: 1, refused: 2, unclear: 24 } as const;

/** What the person hears when every fact is known, by number: exempt, likely, or refused or unclear with a route. */
export function outcomeNode(diagrams: Diagrams, { exempt, permit, routes }: Parts, within: (node: Node) => Node): Node {
  const { exempt: exemptEnd, likely, refused, unclear } = outcomeEnd;
  const route = routes.reduceRight((rest: Node, each, index) => {
    const fits = each.conditions.reduce(
      (node, condition) => diagrams.combine(node, within(condition.node), (a, b) => (b === truth.no ? truth.no : a)),
      diagrams.replace(within(each.key.node), (end) => (end === truth.yes ? truth.yes : truth.no)),
    );
    return diagrams.combine(fits, rest, (a, b) => (a === truth.yes ? index + 1 : b));
  }, 0);
  const judged = diagrams.combine(within(permit.node), route, (a, b) => {
    if (a === state.impossible) return impossibleOutcome;
    if (a === state.met) return likely;
    return (a === state.notMet ? refused : unclear) + b;
  });
  return diagrams.combine(
    within(exempt.node),
    judged,
    (a, b) => (a === state.impossible ? impossibleOutcome : a === state.met && b !== impossibleOutcome ? exemptEnd : b),
    (a) => (a === state.impossible ? impossibleOutcome : undefined),
  );
}
