// The terminal as a screen: what is read is written once and stays; only the list and the line under it are drawn again.
import { isCancel } from '@clack/core';
import type { Message } from '../../interview/message.ts';
import { AnswerPrompt } from './answer-prompt.ts';
import { decode, type Heard } from './decode.ts';
import { renderStill } from './render.ts';
import { type Medium, type Streams, widthOf, write } from './session.ts';

export interface ScreenOptions extends Streams {
  readonly color: boolean;
}

export function screen({ input, output, color }: ScreenOptions): Medium {
  let asking: { readonly prompt: AnswerPrompt; readonly controller: AbortController } | undefined;
  let typed = '';
  /** What is ticked, of the question that asks for it. */
  let ticked: { readonly of: string; readonly ids: readonly string[] } | undefined;
  let gone = false;
  let leaving = false;

  function leave(): void {
    gone = true;
    asking?.controller.abort();
  }

  // clack does not see that nobody can type any more, and would wait for ever.
  for (const event of ['end', 'close', 'error']) input.once(event, leave);
  output.on('error', leave);

  async function ask(message: Message): Promise<Heard | 'quit' | undefined> {
    const controller = new AbortController();
    // It stays where something else is asked or misunderstood, and the same question comes again.
    const isAgain = message.noted === undefined && ticked?.of === message.prompt?.text;
    const before = isAgain ? ticked?.ids : undefined;
    const prompt = new AnswerPrompt({
      ...{ input, output, message, color },
      ...{ signal: controller.signal, text: typed, ticked: before },
    });
    typed = '';
    asking = { prompt, controller };
    const answer = await prompt.prompt();
    asking = undefined;
    ticked = prompt.ticked && message.prompt ? { of: message.prompt.text, ids: prompt.ticked } : undefined;
    if (controller.signal.aborted) return undefined;
    if (isCancel(answer)) return 'quit';
    if (answer && 'option' in answer) return { type: 'press', turn: message.turn, id: answer.option.id };
    if (answer && 'several' in answer) {
      return { type: 'press-several', turn: message.turn, ids: answer.several.map(({ id }) => id) };
    }
    const event = decode(answer?.text ?? '', message);
    return event.type === 'text' && answer?.ticked ? { ...event, ticked: answer.ticked } : event;
  }

  return {
    async show(message) {
      // A message in the middle of a question: the question comes again under it, with what had been typed.
      typed = asking?.prompt.userInput ?? typed;
      if (message.ended) leave();
      else asking?.controller.abort();
      const text = renderStill(message, { width: widthOf(output), color });
      await write(output, text === '' ? '\n' : `\n${text}\n\n`);
    },

    async hear(latest) {
      while (!gone) {
        const event = await ask(latest());
        if (event === undefined) continue;
        if (event !== 'quit') {
          leaving = false;
          return event;
        }
        if (leaving) return undefined;
        leaving = true;
        return { type: 'command', command: 'quit' };
      }
      return undefined;
    },

    close: leave,
  };
}
