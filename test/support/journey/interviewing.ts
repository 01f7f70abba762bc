// A person who knows their own life goes through an interview, in any channel, and notes what they were asked.
import { flows } from '../../../src/flows/index.ts';
import { choiceLabel } from '../../../src/interview/format.ts';
import type { Question } from '../../../src/interview/question.ts';
import type { Words } from '../../../src/interview/words.ts';
import { type Hands, inOneLine } from './hands.ts';

/** By question: the choice that is theirs, several with spaces between them, or what they type. */
export type Life = Readonly<Record<string, string>>;

const questions = [...flows.values()].flatMap((flow) => [...flow.questions.values()]);

/** The question on the screen; the longest, where one is a part of another. */
function questionOn(screen: string, words: Words): Question | undefined {
  const shown = inOneLine(screen);
  const textOf = (question: Question): string => inOneLine(words(question.id));
  return questions
    .filter((question) => shown.includes(textOf(question)))
    .sort((a, b) => textOf(b).length - textOf(a).length)[0];
}

/** Answers until the answers are looked over, and says that all is right; tells which questions there were. */
export async function interviewed(hands: Hands, words: Words, life: Life): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    if (inOneLine(hands.screen()).includes(words('check-heading'))) {
      await hands.choose(words('control-confirm'));
      return asked;
    }
    const question = questionOn(hands.screen(), words);
    if (!question) throw new Error(`After ${asked.join()}, nothing is asked:\n${hands.all().slice(-3000)}`);
    if (asked.includes(question.id)) throw new Error(`${question.id} is asked again:\n${hands.all().slice(-3000)}`);
    asked.push(question.id);
    const answer = life[question.id];
    if (answer === undefined) throw new Error(`Nobody knows ${question.id}`);
    if (question.choices) await hands.choose(choiceLabel(words, question, answer));
    else if (question.mentions) await hands.type(named(words, question, answer));
    else await hands.type(answer);
  }
}

function named(words: Words, question: Question, answer: string): string {
  const ids = answer === '' ? [] : answer.split(' ');
  return ids.map((id) => choiceLabel(words, question, id)).join(', ') || words('none-of-these');
}
