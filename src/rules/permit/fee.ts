// What the application costs.
import { amounts } from '../amounts.ts';

export const fee = amounts('applicationFee', { period: 'once' }, [
  { from: '2020-01-01', reviewBy: '2027-01-31', values: { all: 6_300 }, row: 'IMM-APP-04' },
]);
