// The figures of a case, worked out: the pay by the year, the floor it is held against, the fee.
import { amountOn } from '../amounts.ts';
import { toNumber } from '../exact.ts';
import { fee } from '../permit/fee.ts';
import { reckon } from '../rule.ts';
import { payActual } from './annual-pay.ts';
import { floors } from './floors.ts';

/** What the post pays by the year, when that is certain. */
export const annualPay = reckon('annualPay', {
  period: 'year',
  from: payActual.from,
  versions: [
    {
      from: '2010-01-01',
      basis: ['IMM-SAL-18'],
      value: (get) => {
        const reach = payActual.kind === 'number' ? payActual.value(get) : undefined;
        return reach && 'exact' in reach ? toNumber(reach.exact) : undefined;
      },
    },
  ],
});

/** The floor for the level the post requires, unless a collective agreement takes its place. */
export const payFloor = reckon('payFloor', {
  period: 'year',
  from: ['positionLevel', 'collectiveAgreement'],
  readFrom: floors,
  versions: floors.versions.map((version) => ({
    from: version.from,
    ...(version.to === undefined ? {} : { to: version.to }),
    basis: [version.row, 'IMM-SAL-11'],
    value: (get, date) => {
      const agreement = get('collectiveAgreement');
      if (agreement !== undefined && agreement !== 'no') return undefined;
      return amountOn(floors, date)?.values[String(get('positionLevel'))];
    },
  })),
});

export const applicationFee = reckon('applicationFee', {
  period: 'once',
  from: [],
  readFrom: fee,
  versions: [{ from: '2020-01-01', basis: ['IMM-APP-04'], value: (_, date) => amountOn(fee, date)?.values.all }],
});
