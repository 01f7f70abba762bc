// Facts that some way through a flow never asks for, although what its outcome reports still depends on them.
// A gate that stays shut for want of an answer is no such way: then that answer is missing, and was asked for.
import { type Area, anyOf } from '../../rules/engine/area.ts';
import { type Cell, cellOf } from '../../rules/engine/cell.ts';
import { answer, contradictionOf, readCase } from '../../rules/engine/judge.ts';
import { isStated } from '../../rules/engine/known.ts';
import { gaps, missingOf } from '../../rules/engine/missing.ts';
import { conclude } from '../../rules/engine/verdict.ts';
import type { Facts } from '../../rules/facts/fact.ts';
import { factOf } from '../../rules/facts/vocabulary.ts';
import type { Failure } from '../../rules/proof/failure.ts';
import type { Flow } from '../flow.ts';
import { explore, type Place, stated } from './explore.ts';
import { Gates } from './gates.ts';
import { namedBy, type Program, sliceFor } from './program.ts';

/** Outcomes that report an area for something else than its verdict, by flow and outcome, and why. */
const besideTheVerdict: Readonly<Record<string, string>> = {
  'change citizenship': 'it reports what is needed for citizenship; the verdict there is on permanent residence',
};

export function neverAsked(flow: Flow, day: string): { failures: Failure[]; places: number } {
  const failures: Failure[] = [];
  let places = 0;
  for (const fact of new Set(flow.areas.flatMap((area) => neededBy(area, day)))) {
    const program = sliceFor(flow, (step) => step.kind === 'ask' && step.question.facts.includes(fact), true);
    const asks = asksFor(program, fact);
    if (asks.some((at) => isAlwaysComeTo(program, at))) continue;
    const gates = [...new Set(asks.flatMap((at) => program.behind[at] as readonly number[]))];
    const read = gates.flatMap((at) => {
      const gate = program.instructions[at];
      return gate?.kind === 'gate' ? namedBy(flow.area, gate.condition) : [];
    });
    const explored = explore(program, day, new Gates(program, day), { kept: new Set(read), shutGates: gates });
    places += explored.places;
    const isMissed = (facts: Facts, outcome: string): boolean =>
      // What is reported beside the verdict is said as far as it is known.
      (flow.reports.get(outcome) ?? []).slice(0, 1).some((area) => isMissing(facts, fact, area, day));
    for (const place of explored.ends) {
      const outcome = outcomeAt(program, place);
      if (`${flow.id} ${outcome}` in besideTheVerdict) continue;
      if (!isPassedBy(program, place, asks) || !isMissed(stated(place.facts), outcome)) continue;
      const facts = stated(place.facts);
      failures.push({ check: 'asked', of: flow.id, day, about: `${fact}, ${outcome}`, facts });
      break;
    }
  }
  return { failures, places };
}

/** The facts that what an area concludes depends on, but for those that are presumed. */
function neededBy(area: Area, day: string): string[] {
  const cell = cellOf(area, day);
  const parts = area.concludes === 'permit' ? [cell.exempt, cell.permit] : findingsIn(cell);
  const facts = [...area.essential.flatMap(anyOf), ...parts.flatMap((part) => part.facts)];
  return facts.filter((fact) => factOf(fact).presume === undefined);
}

const findingsIn = (cell: Cell) => cell.findings.filter(({ rule }) => rule.role === 'condition');

const asksFor = ({ instructions }: Program, fact: string): number[] =>
  instructions.flatMap((each, at) => (each.kind === 'ask' && each.question.facts.includes(fact) ? [at] : []));

const isAlwaysComeTo = ({ instructions, behind }: Program, at: number): boolean =>
  behind[at]?.length === 0 && !instructions.slice(0, at).some(({ kind }) => kind === 'outcome');

function outcomeAt({ instructions }: Program, { at }: Place): string {
  const instruction = instructions[at];
  return instruction?.kind === 'outcome' ? instruction.id : '';
}

/** No ask was come to, and each was passed by at a gate that is not so, or stands after the end. */
function isPassedBy({ instructions, behind }: Program, place: Place, asks: readonly number[]): boolean {
  return asks.every((at) => {
    const ask = instructions[at];
    const isAsked = ask?.kind === 'ask' && place.asked.has(ask.question.id);
    const isShut = at > place.at || (behind[at] as readonly number[]).some((gate) => place.shut.has(gate));
    return !isAsked && isShut;
  });
}

/** Whether it is what keeps the verdict, or a finding where there is no permit to decide on, from being known. */
function isMissing(facts: Facts, fact: string, area: Area, day: string): boolean {
  const of = readCase(area, facts, day);
  if (contradictionOf(of) || isStated(facts, fact)) return false;
  // Where the law has no answer to give, nothing that is asked could bring one.
  if (area.concludes === 'permit' && answer(of, of.cell.permit).because !== 'facts') return false;
  // Where there is no offer there is no contract to judge.
  if (area.concludes === 'contract' && of.get('offer') === 'none') return false;
  if (conclude(of).verdict === 'not-yet-known' && missingOf(of).some((each) => each.fact === fact)) return true;
  if (area.concludes === 'permit' || answer(of, of.cell.exempt).status === 'met') return false;
  // Nothing is worse than an offer that must not be signed.
  if (conclude(of).verdict === 'do-not-sign-yet') return false;
  return findingsIn(of.cell).some((each) => answer(of, each).because === 'facts' && gaps(of, each).includes(fact));
}
