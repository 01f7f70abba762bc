// Other ways to Norway in words: what they are, and which of their conditions are met.
import { amountOn, figureOf } from '../rules/amounts.ts';
import type { Report } from '../rules/engine/report.ts';
import { basicAmount } from '../rules/pay/basic-amount.ts';
import { formatAmount, listOf } from './format.ts';
import type { Block } from './message.ts';
import type { References } from './sources.ts';
import type { Words } from './words.ts';

export function routeBlocks(words: Words, result: Report, references: References): Block[] {
  if (result.verdict === 'likely' || result.verdict === 'no-permit-needed') return [];
  const fitting = result.routes.filter((route) => route.fits);
  if (fitting.length === 0) return [];
  const version = amountOn(basicAmount, result.asOf);
  const amount = version && figureOf({ amounts: basicAmount, times: 2.5 }, version, 'all');
  const named = (id: string) => {
    if (amount === undefined && words.has(`route-condition-${id}.no-rule`))
      return words(`route-condition-${id}.no-rule`);
    return words(`route-condition-${id}`, { amount: amount === undefined ? '' : formatAmount(words, amount) });
  };
  const items = fitting.map((route) => {
    const of = (label: string, wanted: boolean): string[] => {
      const names = route.conditions
        .filter((each) => (each.status === 'met') === wanted)
        .map((each) => named(each.condition));
      return names.length > 0 ? [`${words(label)}: ${listOf(words, names)}.`] : [];
    };
    const also = words.has(`route-${route.route}.also`) ? [words(`route-${route.route}.also`)] : [];
    return [
      words(`route-${route.route}.fits`),
      ...of('route-conditions-met', true),
      ...of('route-conditions-open', false),
      ...also,
    ]
      .join(' ')
      .concat(references.cite(route.basis));
  });
  return [
    { kind: 'heading', text: words('routes-heading') },
    { kind: 'list', items },
  ];
}
