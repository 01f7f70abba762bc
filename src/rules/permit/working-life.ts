// How old somebody was when they began to work, if all their years of work lie behind each other.

import { below } from '../condition.ts';
import type { Derived } from '../derive.ts';
import { fraction } from '../exact.ts';
import { type Contradiction, contradiction } from '../rule.ts';

/** In whole years, as age is told; who has never worked has not begun, and who tells no age tells nothing here. */
export const ageAtFirstWork: Derived = {
  id: 'ageAtFirstWork',
  kind: 'number',
  from: ['age', 'experienceYears'],
  needs: (get) => ['age', 'experienceYears'].filter((fact) => typeof get(fact) !== 'number'),
  value: (get) => {
    const [age, years] = [get('age'), get('experienceYears')];
    if (typeof age !== 'number' || typeof years !== 'number' || years === 0) return undefined;
    return { exact: fraction(Math.round((age - years) * 1e6) / 1e6) };
  },
};

// Some begin young, and what counts as work is for them to say. But nobody has begun before school: of whoever is 18 and
// soon 19, more than 13 years lead back to before they were six. Any later bound might refuse somebody who is right.
const youngest = 5;

export const workingLife: readonly Contradiction[] = [
  contradiction('workBeforeChildhood', ['age', 'experienceYears'], below('ageAtFirstWork', youngest)),
];
