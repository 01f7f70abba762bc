// Every row of the law that a rule, an amount or a set of countries may cite.
import type { Rows } from '../row.ts';
import { addendaRows } from './addenda.ts';
import { afterRows } from './after.ts';
import { agencyRows } from './agency.ts';
import { applyingRows } from './applying.ts';
import { arrivingRows } from './arriving.ts';
import { basicAmountRows } from './basic-amount.ts';
import { changesRows } from './changes.ts';
import { contractRows } from './contract.ts';
import { endingRows } from './ending.ts';
import { familyRows } from './family.ts';
import { hiredRows } from './hired.ts';
import { holidayRows } from './holiday.ts';
import { hoursRows } from './hours.ts';
import { payRows } from './pay.ts';
import { permanenceRows } from './permanence.ts';
import { remunerationRows } from './remuneration.ts';
import { restrictionRows } from './restrictions.ts';
import { routesRows } from './routes.ts';
import { salaryRows } from './salary.ts';
import { settlingRows } from './settling.ts';
import { skilledWorkerRows } from './skilled-worker.ts';
import { taxRows } from './tax.ts';
import { warningSignRows } from './warning-signs.ts';
import { whoRows } from './who.ts';

export const rows = {
  ...whoRows,
  ...skilledWorkerRows,
  ...salaryRows,
  ...changesRows,
  ...agencyRows,
  ...routesRows,
  ...applyingRows,
  ...afterRows,
  ...familyRows,
  ...permanenceRows,
  ...basicAmountRows,
  ...addendaRows,
  ...payRows,
  ...taxRows,
  ...arrivingRows,
  ...settlingRows,
  ...contractRows,
  ...endingRows,
  ...hiredRows,
  ...hoursRows,
  ...holidayRows,
  ...remunerationRows,
  ...restrictionRows,
  ...warningSignRows,
} as const satisfies Rows;
