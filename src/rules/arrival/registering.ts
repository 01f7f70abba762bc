// Registering in Norway: with the police, in the population register, and with a card. Shared with the permit's area.
import { all, any, is } from '../condition.ts';
import { fromHere, inServiceCity, isRefused, mustApply, surelyShort } from '../permit/stage.ts';
import type { Task } from '../rule.ts';
import { eeaCitizen, familyOfEeaCitizen, nordic, underSixMonths, underThreeMonths } from './groups.ts';

export const registering: readonly Task[] = [
  {
    id: 'eu-registration',
    phase: 'first-month',
    concerns: 'exempt',
    type: 'duty',
    from: '2010-01-01',
    when: eeaCitizen,
    except: underThreeMonths,
    needs: [],
    where: 'police',
    start: { of: 'arrivalDate' },
    due: { of: 'arrivalDate', months: 3 },
    differs: [{ when: inServiceCity, where: 'service-centre' }],
    basis: ['IMM-WHO-02', 'IMM-WHO-03', 'IMM-ARR-13'],
  },
  {
    id: 'report-move',
    phase: 'first-month',
    concerns: 'exempt',
    type: 'duty',
    from: '2017-10-01',
    // Whoever must report to the immigration authorities is registered through them (IMM-ARR-08).
    when: any(nordic, eeaCitizen, familyOfEeaCitizen),
    except: underSixMonths,
    needs: [],
    where: 'tax-office',
    start: { of: 'arrivalDate' },
    due: { of: 'arrivalDate', months: 3, days: 8 },
    differs: [
      {
        when: nordic,
        due: { of: 'arrivalDate', days: 8 },
        basis: ['IMM-WHO-01', 'IMM-ARR-08', 'ARR-13'],
      },
      { when: inServiceCity, where: 'service-centre' },
    ],
    basis: ['IMM-ARR-08', 'ARR-13'],
  },
  {
    id: 'residence-card',
    phase: 'first-month',
    concerns: 'exempt',
    type: 'duty',
    from: '2010-01-01',
    when: any(familyOfEeaCitizen, mustApply),
    // The card is there already where the permit that is held is enough, and a short assignment brings none. A permit
    // comes with one however short the stay.
    except: any(
      isRefused,
      all(familyOfEeaCitizen, underThreeMonths),
      surelyShort,
      all(is('currentPermit', 'skilled-worker'), is('samePositionType', true)),
    ),
    needs: [],
    where: 'police',
    differs: [
      {
        when: mustApply,
        where: 'post',
        how: 'by-post',
        needs: ['police-report'],
        start: { of: 'policeReportOn', workingDays: 10 },
        basis: ['IMM-ARR-03', 'ARR-10'],
      },
      // Whoever applies here gives photo and fingerprints then.
      {
        when: all(mustApply, fromHere),
        how: 'after-applying-here',
        basis: ['IMM-ARR-05', 'IMM-ARR-03'],
      },
    ],
    basis: ['IMM-WHO-05'],
  },
];
