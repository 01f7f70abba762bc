// Small areas with one thing wrong, to see whether the proof sees it.
import { all, is } from '../../src/rules/condition.ts';
import { type Area, area } from '../../src/rules/engine/area.ts';
import { type Rule, requirement } from '../../src/rules/rule.ts';

/** A row that holds since 2010 and may decide. */
export const row = 'IMM-SW-02';

export const rule = (id: string, about: Partial<Rule['versions'][number]> & Partial<Rule> = {}): Rule =>
  requirement(id, {
    versions: [{ from: '2010-01-01', basis: [row], require: is('offer', 'written'), ...about }],
    ...about,
  });

/** An area in which nothing is wrong, but for what is given. */
export const planted = (about: Partial<Area> = {}): Area =>
  area('planted', { concludes: 'permit', rules: [rule('offered')], ...about });

/** Never met, whatever anybody says. */
export const deadRule: Rule = rule('dead', { require: all(is('offer', 'written'), is('offer', 'none')) });
