// `veiviser check`: a case from a file, judged without a conversation.
import { resultBlocks } from '../../interview/result.ts';
import { report } from '../../rules/engine/report.ts';
import type { Io } from '../io.ts';
import { command } from './arguments.ts';
import { caseGiven, caseOptions } from './case-given.ts';
import { json, prose } from './printing.ts';

export function check(args: readonly string[], io: Io): Promise<number> {
  return command(args, io, { values: caseOptions, flags: ['json'], most: 1 }, async (given) => {
    const subject = await caseGiven(given, io);
    if (given.flag('json')) return json(report(subject.area, subject.walk.facts, subject.asOf));
    return prose(given.words, resultBlocks(given.words, subject), io);
  });
}
