// The pay that tax is reckoned on: what was said of it, else what the post pays, by the year.
import type { Derived, Get, Reach } from '../derive.ts';
import { toNumber } from '../exact.ts';
import { payActual, payCurrency } from '../pay/annual-pay.ts';

/** As if the pay said for tax were the pay of the post. */
const forTax = (get: Get): Get => {
  const gross = get('grossPay');
  if (gross === undefined) return get;
  return (fact) => (fact === 'basePay' ? gross : fact === 'basePayFor' ? 'post' : get(fact));
};

const inputs = ['grossPay', ...payActual.from];
const asked = (fact: string): string => (fact === 'basePay' ? 'grossPay' : fact);

export const taxPay: Derived = {
  id: 'taxPay',
  kind: 'number',
  from: inputs,
  needs: (get) => payActual.needs(forTax(get)).map(asked),
  value: (get): Reach => (payActual.kind === 'number' ? payActual.value(forTax(get)) : undefined),
};

export const taxCurrency: Derived = {
  id: 'taxCurrency',
  kind: 'option',
  options: ['kroner', 'foreign'],
  from: ['grossPay', 'basePay'],
  needs: (get) => payCurrency.needs(forTax(get)).map(asked),
  value: (get) => (payCurrency.kind === 'option' ? payCurrency.value(forTax(get)) : undefined),
};

/** Pay for a year in whole kroner, when it is certain. */
export function payForTax(get: Get): number | undefined {
  const reach = taxPay.kind === 'number' ? taxPay.value(get) : undefined;
  return reach && 'exact' in reach ? Math.round(toNumber(reach.exact)) : undefined;
}

/** How far the income year lies from the one of arrival. */
export const yearInNorway: Derived = {
  id: 'yearInNorway',
  kind: 'option',
  options: ['before', 'arrival', 'second', 'later'],
  from: ['arrivalDate', 'incomeYear'],
  needs: (get) => ['arrivalDate', 'incomeYear'].filter((fact) => get(fact) === undefined),
  value: (get) => {
    const [arrival, year] = [get('arrivalDate'), get('incomeYear')];
    if (typeof arrival !== 'string' || typeof year !== 'number') return undefined;
    const since = year - Number(arrival.slice(0, 4));
    return since < 0 ? 'before' : since === 0 ? 'arrival' : since === 1 ? 'second' : 'later';
  },
};
