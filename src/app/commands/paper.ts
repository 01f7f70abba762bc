// `veiviser paper`: a paper of a case from a file, made without a conversation.
import { short } from '../../interview/case-problem.ts';
import { listOf } from '../../interview/format.ts';
import type { Words } from '../../interview/words.ts';
import { everyPaperFor, makePaper, material } from '../../papers/index.ts';
import { systemCode } from '../errors.ts';
import type { Io } from '../io.ts';
import { writeNew } from '../paper-file.ts';
import { raster } from '../raster.ts';
import { loadWords } from '../words.ts';
import { BadInput, badInput, command } from './arguments.ts';
import { caseGiven, caseOptions, concluded } from './case-given.ts';

export function paper(args: readonly string[], io: Io): Promise<number> {
  return command(args, io, { values: [...caseOptions, 'out'], most: 2 }, async (given) => {
    const [, id] = given.rest;
    const subject = concluded(await caseGiven(given, io));
    const of = material(given.words, subject, subject.walk.facts);
    if (id === undefined) return listed(given.words, everyPaperFor(of));
    const made = await makePaper(id, of, { raster, words: loadWords });
    if (!made) {
      throw new BadInput((words) =>
        words('input-no-such-paper', { paper: short(id), papers: listOf(words, everyPaperFor(of), 'disjunction') }),
      );
    }
    const path = given.value('out');
    if (path === undefined) return made.content;
    try {
      await writeNew(path, made.content);
      return '';
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      throw badInput(code === 'EEXIST' ? 'paper-file-exists' : 'paper-not-written', { file: short(path) });
    }
  });
}

const listed = (words: Words, ids: readonly string[]): string =>
  ids.map((id) => `${id}: ${words(`paper-${id}`)}\n`).join('');
