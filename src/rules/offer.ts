// The area "offer": is this contract lawful, complete and fair, and does the offer carry the permit?
import { contractContradictions } from './contract/contradictions.ts';
import { contractDerived } from './contract/derived.ts';
import { endingClauses } from './contract/ending.ts';
import { partyClauses } from './contract/parties.ts';
import { payClauses } from './contract/pay-terms.ts';
import { restrictionClauses } from './contract/restrictions.ts';
import { securityClauses } from './contract/security.ts';
import { contractTasks } from './contract/tasks.ts';
import { warningSigns } from './contract/warning-signs.ts';
import { workClauses } from './contract/work.ts';
import { eligibility } from './eligibility.ts';
import { area } from './engine/area.ts';

export const offer = area('offer', {
  concludes: 'contract',
  // What the five checks rest on.
  essential: ['citizenship', 'offer', 'employerKind', 'positionPercent', 'positionLevel', 'basePay'],
  // Whether the offer carries the permit is judged by the very rules of eligibility.
  rules: [...eligibility.rules, ...warningSigns],
  contradictions: [...eligibility.contradictions, ...contractContradictions],
  tasks: contractTasks,
  derived: [...eligibility.derived, ...contractDerived],
  order: eligibility.order,
  amounts: eligibility.amounts,
  reckonings: eligibility.reckonings.filter(({ id }) => id !== 'applicationFee'),
  clauses: [
    ...partyClauses,
    ...workClauses,
    ...payClauses,
    ...endingClauses,
    ...securityClauses,
    ...restrictionClauses,
  ],
});
