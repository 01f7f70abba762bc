// Plants the one fault that VEIVISER_FAULT names by its number, before any test runs.
import { faults } from './faults.ts';

const wanted = process.env.VEIVISER_FAULT;
const planted = Symbol.for('veiviser planted');
const place = globalThis as { [planted]?: string };

if (wanted !== undefined && place[planted] === undefined) {
  place[planted] = wanted;
  const fault = faults()[Number(wanted)];
  if (!fault) throw new Error(`There is no fault ${wanted}`);
  fault.plant();
}
