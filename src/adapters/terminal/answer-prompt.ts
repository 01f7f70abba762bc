// One prompt for every kind of question, on clack's: a list to move in and a line to type on, at the same time.
// clack reads the keys, edits the line and draws what has changed; what is seen and sent is in choosing.ts and picture.ts.

import type { Key } from 'node:readline';
import { getRows, Prompt } from '@clack/core';
import type { Message } from '../../interview/message.ts';
import {
  type Choosing,
  type Chosen,
  choosing,
  chosen,
  completed,
  entered,
  isTicking,
  moved,
  tickedNow,
  tickedSince,
} from './choosing.ts';
import { answered, picture } from './picture.ts';
import { renderStill } from './render.ts';
import { type Streams, widthOf } from './session.ts';

export interface AnswerOptions extends Streams {
  readonly message: Message;
  readonly color: boolean;
  readonly signal: AbortSignal;
  /** Typed before the question had to be drawn anew. */
  readonly text: string;
  /** Ticked before that. */
  readonly ticked?: readonly string[] | undefined;
}

/** Less than this shows too little of a list. */
const lowest = 10;

const steps: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -10, pagedown: 10 };

export class AnswerPrompt extends Prompt<Chosen> {
  readonly #color: boolean;
  #choosing: Choosing;
  /** As it was before the key that is being handled. */
  #before: Choosing;

  constructor({ input, output, message, color, signal, text, ticked }: AnswerOptions) {
    let draw = () => '';
    super({ input, output, signal, ...(text !== '' && { initialUserInput: text }), render: () => draw() });
    draw = () => this.#draw();
    this.#color = color;
    this.#choosing = choosing(message, text, ticked);
    this.#before = this.#choosing;
    this.on('userInput', (typed) => this.#type(typed));
    this.on('key', (_character, { name, ctrl }) => this.#press(name ?? '', ctrl === true));
    this.on('finalize', () => {
      this.value = chosen(this.#choosing);
    });
  }

  #type(typed: string): void {
    this.#before = this.#choosing;
    const { message, text, ticked } = this.#choosing;
    if (typed !== text) this.#choosing = choosing(message, typed, ticked);
  }

  get ticked(): readonly string[] | undefined {
    return tickedSince(this.#choosing);
  }

  #tick(next: Choosing): void {
    this.#choosing = next;
    if (this.userInput !== '') this._clearUserInput();
  }

  /** A space on an empty line ticks, and is not typed. */
  protected override _isActionKey(character: string | undefined, key: Key): boolean {
    const isSpace = character === ' ' && this.#choosing.text === '' && isTicking(this.#choosing);
    return isSpace || super._isActionKey(character, key);
  }

  protected override _shouldSubmit(): boolean {
    if (!isTicking(this.#choosing)) return true;
    this.#tick(entered(this.#choosing));
    return false;
  }

  #press(name: string, ctrl: boolean): void {
    const step = steps[name];
    if (step !== undefined) this.#choosing = moved(this.#choosing, step);
    else if (name === 'tab') this.#complete();
    else if (name === 'space' && this.#before.text === '' && isTicking(this.#choosing))
      this.#tick(tickedNow(this.#choosing));
    // A line feed (Ctrl+J, or pasted) empties readline's line, which clack then takes over; it is meant as Enter.
    else if (name === 'enter') {
      this.#choosing = this.#before;
      if (this._shouldSubmit()) this.state = 'submit';
    }
    // On an empty line readline closes at Ctrl+D, and clack would wait for ever.
    else if (name === 'd' && ctrl && this.#before.text === '') this.state = 'cancel';
  }

  #complete(): void {
    const text = completed(this.#choosing);
    // clack can empty the line only from its end.
    if (text === this.userInput || this._cursor < this.userInput.length) return;
    this._clearUserInput();
    this._setUserInput(text, true);
  }

  /** What is left under the question, so that it stays in sight. */
  #height(): number {
    const question = { ...this.#choosing.message, blocks: [] };
    const still = renderStill(question, { width: widthOf(this.output), color: false });
    const rows = getRows(this.output);
    return Math.min(rows, Math.max(rows - still.split('\n').length - 1, lowest));
  }

  #draw(): string {
    // One column is left free: some terminals begin a new line as soon as the last column is written.
    const width = widthOf(this.output) - 1;
    if (this.state === 'cancel') return '';
    if (this.state === 'submit') {
      const answer = chosen(this.#choosing);
      return answered(saidBy(answer), width);
    }
    return picture(this.#choosing, { width, height: this.#height(), color: this.#color, cursor: this._cursor });
  }
}

function saidBy(answer: Chosen): string {
  if ('text' in answer) return answer.text;
  return 'several' in answer ? answer.several.map(({ label }) => label).join(', ') : answer.option.label;
}
