// The questions of law that a finding turns on.
import type { Cell } from './cell.ts';
import type { Domains, Node } from './diagram.ts';
import { leftOf, levelsOf } from './left.ts';

/** Those on which it still depends where only some values can be. */
export function openQuestions(cell: Cell, { open }: { readonly open: Node }, domains: Domains): string[] {
  const ids = levelsOf(leftOf(cell, open, domains)).map((level) => cell.space.variable(level).id);
  return ids.flatMap((id) => (id.startsWith('open:') ? [id.slice('open:'.length)] : []));
}
