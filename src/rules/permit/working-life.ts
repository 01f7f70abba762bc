// Years of work held against years of life.
import { below } from '../condition.ts';
import type { Derived } from '../derive.ts';
import { fraction } from '../exact.ts';
import { type Contradiction, contradiction } from '../rule.ts';

// Some begin young, and what counts as work is for them to say. But nobody has begun before school: of whoever is 18 and
// soon 19, more than 13 years lead back to before they were six. Any later bound might refuse somebody who is right.
const earlyChildhood = 5;

/** How old they were when they began to work, less early childhood; who has never worked has not begun. */
export const yearsBeforeWork: Derived = {
  id: 'yearsBeforeWork',
  kind: 'number',
  from: ['age', 'experienceYears'],
  needs: (get) => ['age', 'experienceYears'].filter((fact) => typeof get(fact) !== 'number'),
  value: (get) => {
    const [age, years] = [get('age'), get('experienceYears')];
    if (typeof age !== 'number' || typeof years !== 'number' || years === 0) return undefined;
    return { exact: fraction(Math.round((age - earlyChildhood - years) * 1e6) / 1e6) };
  },
};

export const workingLife: readonly Contradiction[] = [
  contradiction('workBeforeChildhood', ['age', 'experienceYears'], below('yearsBeforeWork', 0)),
];
