// Cards on work under a permit, and on the contract.
import type { CardData } from './card.ts';

export const workCards: readonly CardData[] = [
  { id: 'remote-work', ask: 'udi', basis: ['IMM-AFT-08', 'IMM-AGY-10', 'IMM-AGY-12'] },
  { id: 'home-office', ask: 'labour', basis: ['IMM-AGY-12', 'WRK-180', 'WRK-181'] },
  { id: 'side-job', ask: 'udi', basis: ['IMM-AFT-11', 'WRK-173'] },
  { id: 'own-company', ask: 'udi', basis: ['IMM-AGY-08'] },
  {
    id: 'lost-job',
    ask: 'police',
    basis: ['IMM-AFT-04', 'IMM-AFT-05'],
    figures: {
      days: { area: 'change', task: 'tell-police-job-loss', part: 'days' },
      months: { area: 'change', task: 'find-new-job-by', part: 'months' },
    },
  },
  { id: 'laid-off', ask: 'udi', basis: ['IMM-AFT-07'] },
  {
    id: 'new-employer',
    ask: 'udi',
    basis: ['IMM-AFT-02', 'IMM-AFT-03', 'IMM-AFT-05'],
    figures: { days: { area: 'change', task: 'tell-police-new-employer', part: 'days' } },
  },
  { id: 'hired-out', ask: 'udi', basis: ['IMM-SW-06', 'IMM-AGY-01', 'IMM-AGY-02', 'IMM-AGY-03', 'IMM-AGY-04'] },
  { id: 'unions', ask: 'union', basis: ['ARR-53', 'WRK-190'] },
  { id: 'collective-agreement', ask: 'union', basis: ['IMM-SAL-10', 'WRK-C14', 'WRK-190'] },
  {
    id: 'contract',
    ask: 'labour',
    basis: ['WRK-003', 'WRK-002'],
    figures: { days: { area: 'offer', task: 'written-contract', part: 'days' } },
  },
  {
    id: 'probation',
    ask: 'labour',
    basis: ['WRK-020', 'WRK-025', 'WRK-024'],
    figures: {
      months: { area: 'offer', clause: 'probation', part: 'months' },
      days: { told: 'trialNotice' },
    },
  },
  {
    id: 'notice',
    ask: 'labour',
    basis: ['WRK-026', 'WRK-027', 'WRK-030', 'WRK-031', 'WRK-032', 'WRK-033'],
    figures: { months: { area: 'offer', clause: 'notice', part: 'months' } },
  },
  {
    id: 'overtime',
    ask: 'labour',
    basis: ['WRK-064', 'WRK-062'],
    figures: { percent: { area: 'offer', clause: 'overtimeSupplement', part: 'percent' } },
  },
  {
    id: 'noncompete',
    ask: 'labour',
    basis: ['WRK-160', 'WRK-161', 'WRK-164'],
    figures: { months: { area: 'offer', clause: 'nonCompete', part: 'months' } },
  },
];
