// What to do when something changes, by which day, and what not to do meanwhile.
import { eeaCitizen } from '../arrival/groups.ts';
import { all, any, type Condition, is, oneOf, onOrAfter, some } from '../condition.ts';
import { tasks as permitTasks } from '../permit/application.ts';
import type { Task } from '../rule.ts';

const during = (...kinds: string[]): Condition => oneOf('changeKind', ...kinds);
const isSaid = (date: string): Condition => onOrAfter(date, '2010-01-01');

/** Who needs no work permit. */
const needsNone = any(
  some('citizenship', 'nordic'),
  some('citizenship', 'eeaAndSwiss'),
  is('familyTie', 'eea-spouse'),
  oneOf('currentPermit', 'permanent', 'family'),
);
const holdsNone = is('currentPermit', 'none');

/** Who is not held by the rules of a work permit. */
const free = any(needsNone, holdsNone);

const jobEnds = any(during('lost-job'), isSaid('jobEndedOn'));
const renews = any(during('renewal'), isSaid('permitUntil'));
const changesJob = during('new-employer', 'new-position');

/** What changes without another job. */
const sameJob = during('laid-off', 'fewer-hours', 'lower-pay', 'long-absence', 'renewal', 'passport');

const ofThePermit = (id: string): Task => {
  const task = permitTasks.find((each) => each.id === id);
  if (!task) throw new Error(`No task is called ${id}`);
  return task;
};

/** What UDI has to answer before anything is started; nobody else can. */
const askFirst = (id: string, kind: string, from: string, ...basis: Task['basis']): Task => ({
  id,
  except: free,
  type: 'duty',
  from,
  when: during(kind),
  needs: [],
  where: 'udi',
  basis,
});

export const tasks: readonly Task[] = [
  {
    id: 'tell-police-job-loss',
    except: free,
    type: 'duty',
    from: '2015-01-01',
    when: jobEnds,
    done: is('policeTold', true),
    needs: [],
    where: 'police',
    start: { of: 'jobEndedOn' },
    due: { of: 'jobEndedOn', days: 7 },
    // Whoever has the next job need not look for one.
    differs: [{ when: changesJob, how: 'new-job' }],
    basis: ['IMM-AFT-05'],
  },
  {
    id: 'ask-what-lets-you-stay',
    except: needsNone,
    type: 'duty',
    from: '2010-01-01',
    when: all(during('lost-job'), holdsNone),
    needs: [],
    where: 'udi',
    basis: ['IMM-WHO-07'],
  },
  {
    id: 'eea-look-for-work',
    type: 'to-do',
    from: '2010-01-01',
    when: all(during('lost-job'), eeaCitizen),
    needs: [],
    where: 'nav',
    basis: ['IMM-WHO-04', 'IMM-WHO-02'],
  },
  {
    id: 'find-new-job-by',
    // Whoever changes jobs has found one.
    except: any(free, changesJob),
    type: 'to-do',
    from: '2015-01-01',
    when: jobEnds,
    done: all(is('samePositionType', true), onOrAfter('startDate', { fact: 'jobEndedOn' })),
    // Whoever knows that the job ends looks at once, and waits neither for the last day nor for the police.
    needs: [],
    where: 'self',
    // The end of the permit alone is no time to look for work: that runs from the last day in the job.
    due: { capped: [{ of: 'jobEndedOn', months: 6 }, { of: 'permitUntil' }] },
    onlyIfInTime: 'tell-police-job-loss',
    basis: ['IMM-AFT-04'],
  },
  { ...ofThePermit('tell-police-new-employer'), except: sameJob },
  {
    id: 'check-new-job',
    except: free,
    type: 'to-do',
    from: '2018-01-01',
    when: changesJob,
    // Whoever has started has signed.
    doneOn: 'startDate',
    needs: [],
    where: 'self',
    basis: ['IMM-AFT-02'],
  },
  { ...ofThePermit('new-permit-application'), except: sameJob },
  {
    id: 'wait-for-new-permit',
    except: free,
    type: 'duty',
    from: '2018-01-01',
    when: is('samePositionType', false),
    needs: ['new-permit-application'],
    where: 'self',
    basis: ['IMM-AFT-03', 'IMM-APP-16'],
  },
  {
    id: 'keep-terms',
    except: free,
    type: 'duty',
    from: '2022-01-01',
    when: during('fewer-hours', 'lower-pay'),
    needs: [],
    where: 'employer',
    basis: ['IMM-SAL-24', 'IMM-AFT-06'],
  },
  askFirst('ask-about-lay-off', 'laid-off', '2020-11-01', 'IMM-AFT-07', 'IMM-ADD-04'),
  askFirst('ask-about-side-job', 'side-job', '2018-01-01', 'IMM-AFT-11'),
  askFirst('ask-about-own-firm', 'own-company', '2010-01-01', 'IMM-AGY-08'),
  {
    ...askFirst('ask-about-remote-work', 'remote-work', '2022-06-30', 'IMM-AFT-08', 'IMM-AGY-12', 'IMM-AGY-10'),
    done: is('remoteWorkInJob', true),
  },
  {
    id: 'count-days-away',
    except: free,
    type: 'to-do',
    from: '2017-01-01',
    when: during('long-absence'),
    needs: [],
    where: 'self',
    basis: ['IMM-AFT-13', 'IMM-PR-03'],
  },
  {
    id: 'renewal-apply',
    except: free,
    type: 'to-do',
    from: '2010-01-01',
    when: renews,
    needs: [],
    where: 'police',
    start: { of: 'permitUntil', months: -3 },
    due: { of: 'permitUntil', months: -1 },
    differs: [
      {
        when: onOrAfter('applicationDate', { fact: 'permitUntil', months: -3, days: 1 }),
        how: 'short',
        basis: ['IMM-AFT-15', 'IMM-AFT-14', 'IMM-APP-04'],
      },
      // The ground for the permit has to be there still.
      {
        when: jobEnds,
        needs: ['find-new-job-by'],
        how: 'without-job',
        basis: ['IMM-AFT-16', 'IMM-AFT-14', 'IMM-AFT-15', 'IMM-AFT-09'],
      },
    ],
    basis: ['IMM-AFT-14', 'IMM-AFT-15', 'IMM-APP-04'],
  },
  {
    id: 'renewal-papers',
    except: free,
    type: 'to-do',
    from: '2010-01-01',
    when: during('renewal'),
    needs: [],
    where: 'employer',
    basis: ['IMM-AFT-16', 'IMM-AFT-12', 'IMM-SAL-24'],
  },
  {
    id: 'travel-while-waiting',
    except: free,
    type: 'to-do',
    from: '2024-01-01',
    when: during('renewal'),
    needs: ['renewal-apply'],
    where: 'self',
    basis: ['IMM-AFT-17', 'IMM-AFT-18'],
  },
  {
    id: 'renew-passport',
    except: free,
    type: 'to-do',
    from: '2010-01-01',
    when: during('passport'),
    needs: [],
    where: 'embassy-of-your-country',
    start: { of: 'asOf' },
    due: { of: 'passportUntil' },
    basis: ['IMM-SW-19'],
  },
];
