// A person in a workspace: writes, presses what is shown, fills in forms, and reads what Slack shows to them alone or to all.
import { type Element, elementsIn, labelOf, linesOf, optionLabel, optionsOf } from './screen.ts';
import type { Sending, Slack } from './server.ts';
import { isRecord } from './shapes.ts';
import type { Channel, Install, Message, User, Values, View } from './world.ts';

export interface Held {
  readonly message: Message;
  readonly element: Element;
  readonly action: Values;
}

export class Person {
  readonly slack: Slack;
  readonly user: User;
  /** What was said under the fields of a form that was not taken. */
  errors: Readonly<Record<string, string>> = {};

  constructor(slack: Slack, user: User) {
    this.slack = slack;
    this.user = user;
  }

  get install(): Install {
    const install = this.slack.world.installs.findLast(({ teams }) => teams.includes(this.user.team));
    if (!install) throw new Error('the app is not in this workspace');
    return install;
  }

  /** The private conversation with the app. */
  get direct(): Channel {
    return this.slack.world.direct(this.user, this.install.bot);
  }

  // What is seen

  visible(channel: string = this.direct.id): Message[] {
    return this.slack.world.messages.filter(
      (each) => each.channel === channel && !each.deleted && (!each.onlyFor || each.onlyFor === this.user.id),
    );
  }

  transcript(channel?: string): string {
    return this.visible(channel)
      .map(({ user, blocks, text, onlyFor, file }) => {
        const who =
          user === this.user.id
            ? 'me'
            : this.slack.world.users.has(user)
              ? 'somebody'
              : onlyFor
                ? 'veiviser (only to me)'
                : 'veiviser';
        const said = blocks.length > 0 ? linesOf(blocks) : file === undefined ? [text] : [`(${text})`];
        return said.map((line, index) => (index === 0 ? `${who}: ${line}` : `  ${line}`)).join('\n');
      })
      .join('\n\n');
  }

  /** The last message of the app, as it reads. */
  last(channel?: string): string {
    const message = this.visible(channel).findLast(({ user }) => user !== this.user.id);
    return message ? linesOf(message.blocks).join('\n') : '';
  }

  files(): string[] {
    return this.visible().flatMap(({ file }) => (file === undefined ? [] : [file]));
  }

  /** The last message in which something can be done. */
  live(): Message {
    const message = this.visible().findLast(({ blocks }) => elementsIn(blocks).length > 0);
    if (!message) throw new Error(`there is nothing to be pressed in\n${this.transcript()}`);
    return message;
  }

  /** Labels of everything in it that can be pressed or chosen. */
  offered(): string[] {
    const message = this.visible().findLast(({ blocks }) => elementsIn(blocks).length > 0);
    return elementsIn(message?.blocks ?? []).flatMap((element) =>
      // A box is ticked, and nothing comes of it until something is pressed.
      element.type === 'checkboxes'
        ? []
        : element.type === 'button'
          ? [labelOf(element)]
          : optionsOf(element).map(optionLabel),
    );
  }

  /** What can be ticked. */
  boxes(): string[] {
    return elementsIn(this.live().blocks)
      .filter(({ type }) => type === 'checkboxes')
      .flatMap((element) => optionsOf(element).map(optionLabel));
  }

  kinds(): string[] {
    return elementsIn(this.visible().findLast(({ blocks }) => elementsIn(blocks).length > 0)?.blocks ?? []).map(
      ({ type }) => type,
    );
  }

  get modal(): View | undefined {
    return this.user.modals.at(-1);
  }

  formText(): string {
    return linesOf(this.modal?.blocks ?? []).join('\n');
  }

  homeText(): string {
    return linesOf(this.user.home?.blocks ?? []).join('\n');
  }

  // What is done

  async type(
    text: string,
    { thread, files }: { readonly thread?: string; readonly files?: boolean } = {},
  ): Promise<void> {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const channel = this.direct.id;
    const { ts } = this.slack.world.post({ channel, user: this.user.id, text, blocks: [], ...(thread && { thread }) });
    await this.slack.event(this.user.team, {
      type: 'message',
      channel,
      channel_type: 'im',
      user: this.user.id,
      user_team: this.user.team,
      text: escaped,
      ts,
      ...(thread && { thread_ts: thread }),
      ...(files && { subtype: 'file_share', files: [{ id: 'F1' }] }),
    });
    await this.slack.idle();
  }

  /** Puts a file into the private conversation. */
  async send(name: string, content: string, more: Values = {}): Promise<void> {
    const { world, root } = this.slack;
    const id = world.next('F');
    world.files.set(id, { name, length: content.length, content: Buffer.from(content) });
    const channel = this.direct.id;
    const { ts } = world.post({ channel, user: this.user.id, text: name, blocks: [] });
    const file = {
      id,
      name,
      mimetype: 'application/json',
      size: content.length,
      url_private_download: `${root}/files/${id}`,
    };
    await this.slack.event(this.user.team, {
      type: 'message',
      subtype: 'file_share',
      channel,
      channel_type: 'im',
      user: this.user.id,
      text: '',
      ts,
      files: [{ ...file, ...more }],
    });
    await this.slack.idle();
  }

  /** Changes the last message this person wrote in private, or one before it. */
  async edit(text: string, back = 0): Promise<void> {
    const own = this.visible().filter(({ user }) => user === this.user.id);
    const message = own.at(-1 - back);
    if (!message) throw new Error('there is nothing to edit');
    const before = message.text;
    message.text = text;
    const { ts, channel } = message;
    await this.slack.event(this.user.team, {
      type: 'message',
      subtype: 'message_changed',
      channel,
      channel_type: 'im',
      message: {
        type: 'message',
        user: this.user.id,
        user_team: this.user.team,
        text,
        ts,
        edited: { user: this.user.id },
      },
      previous_message: { type: 'message', user: this.user.id, text: before, ts },
    });
    await this.slack.idle();
  }

  async command(text = '', { channel = this.direct.id, team = this.user.team } = {}): Promise<string> {
    const { world } = this.slack;
    const isWide = this.install.workspace.startsWith('E');
    const { status, body } = await this.slack.command({
      command: '/veiviser',
      text,
      team_id: team,
      user_id: this.user.id,
      user_name: 'secret.name',
      channel_id: channel,
      channel_name: 'x',
      api_app_id: world.app,
      is_enterprise_install: String(isWide),
      ...(isWide && { enterprise_id: this.install.workspace }),
      trigger_id: world.trigger(this.user.id),
      response_url: this.#answerable(channel),
    });
    if (status !== 200) this.slack.complaints.push(`command: answered with ${status}`);
    await this.slack.idle();
    return body;
  }

  async mention(channel: string, text: string): Promise<void> {
    const { ts } = this.slack.world.post({ channel, user: this.user.id, text, blocks: [] });
    await this.slack.event(this.user.team, {
      type: 'app_mention',
      channel,
      user: this.user.id,
      user_team: this.user.team,
      text: `<@${this.install.bot}> ${text}`,
      ts,
    });
    await this.slack.idle();
  }

  /** Presses a button, or chooses from whatever menu has it. */
  async press(label: string): Promise<void> {
    await this.pressHeld(this.hold(label));
  }

  /** Something as it is seen now: it may be another by the time it is pressed. */
  hold(label: string): Held {
    const message = this.live();
    for (const element of elementsIn(message.blocks)) {
      const { type, action_id, block: block_id } = element;
      if (type === 'button' && labelOf(element) === label) {
        return { message, element, action: { type, action_id, block_id, text: element.text } };
      }
      const option = type !== 'checkboxes' && optionsOf(element).find((each) => optionLabel(each) === label);
      if (option) return { message, element, action: { type, action_id, block_id, selected_option: option } };
    }
    throw new Error(`"${label}" is not offered in\n${linesOf(message.blocks).join('\n')}`);
  }

  async pressHeld({ message, action }: Held, more: Values = {}): Promise<void> {
    await this.#act(message, action, more);
    await this.slack.idle();
  }

  /** Without waiting, for clicks that race. */
  async pressAtOnce(...held: readonly Held[]): Promise<void> {
    await Promise.all(held.map(({ message, action }) => this.#act(message, action)));
    await this.slack.idle();
  }

  async pick(date: string): Promise<void> {
    const message = this.live();
    const element = elementsIn(message.blocks).find(({ type }) => type === 'datepicker');
    if (!element) throw new Error('there is no date to pick');
    const { type, action_id, block: block_id } = element;
    await this.#act(message, { type, action_id, block_id, selected_date: date });
    await this.slack.idle();
  }

  /** Types into the field of the message, and presses Enter, or the button beside it. */
  async fill(value: string, by: 'enter' | 'button' = 'enter'): Promise<void> {
    const message = this.live();
    const element = elementsIn(message.blocks).find(({ type }) => /input$/.test(type));
    if (!element) throw new Error('there is no field');
    const { type, action_id, block: block_id } = element;
    if (type === 'number_input' && !/^-?\d+(\.\d+)?$/.test(value)) throw new Error('Slack takes numbers only');
    message.state = { ...message.state, [block_id]: { [action_id]: { type, value } } };
    if (by === 'enter') await this.#act(message, { type, action_id, block_id, value });
    else await this.#act(message, this.#goOn(message));
    await this.slack.idle();
  }

  /** Looks for each by its name, as it is typed, and goes on. */
  async countries(...names: readonly string[]): Promise<void> {
    const message = this.live();
    const element = elementsIn(message.blocks).find(({ type }) => type === 'multi_external_select');
    if (!element) throw new Error('there is nothing to choose countries in');
    const chosen = await this.#looked(element, names, { message });
    const { type, action_id, block } = element;
    message.state = { ...message.state, [block]: { [action_id]: { type, selected_options: chosen } } };
    await this.#act(message, this.#goOn(message));
    await this.slack.idle();
  }

  /** Ticks the boxes of these names and no others, and goes on. */
  async tick(...names: readonly string[]): Promise<void> {
    await this.check(...names);
    await this.goOn();
  }

  /** Ticks them, and does nothing more. Slack tells the app of each, where the app has asked for it. */
  async check(...names: readonly string[]): Promise<void> {
    const message = this.live();
    const element = elementsIn(message.blocks).find(({ type }) => type === 'checkboxes');
    if (!element) throw new Error('there is nothing to tick');
    const { type, action_id, block: block_id } = element;
    const wished = boxes(element, names).map(optionLabel);
    const before = selectedIn(message, element).map(optionLabel);
    for (const name of optionsOf(element).map(optionLabel)) {
      if (wished.includes(name) === before.includes(name)) continue;
      const now = selectedIn(message, element).map(optionLabel);
      const next = now.includes(name) ? now.filter((each) => each !== name) : [...now, name];
      const selected_options = boxes(element, next);
      message.state = { ...message.state, [block_id]: { [action_id]: { type, selected_options } } };
      if (element.dispatches) await this.#act(message, { type, action_id, block_id, selected_options });
    }
    await this.slack.idle();
  }

  /** What is ticked now. */
  checked(): string[] {
    const message = this.live();
    const element = elementsIn(message.blocks).find(({ type }) => type === 'checkboxes');
    return element ? selectedIn(message, element).map(optionLabel) : [];
  }

  /** Presses what leads on beside a field. */
  async goOn(): Promise<void> {
    const message = this.live();
    await this.#act(message, this.#goOn(message));
    await this.slack.idle();
  }

  #goOn(message: Message): Values {
    const element = elementsIn(message.blocks).find(({ action_id: id }) => id.endsWith('.~go'));
    if (!element) throw new Error('there is no button to go on');
    return { type: 'button', action_id: element.action_id, block_id: element.block };
  }

  async #looked(
    element: Element,
    names: readonly string[],
    place: { message?: Message; view?: View },
  ): Promise<Values[]> {
    const chosen: Values[] = [];
    for (const name of names) {
      const { body } = await this.slack.interact({
        type: 'block_suggestion',
        ...this.#common(),
        action_id: element.action_id,
        block_id: element.block,
        value: name,
        ...(place.message && {
          container: { type: 'message', message_ts: place.message.ts, channel_id: place.message.channel },
        }),
        ...(place.view && { view: place.view }),
      });
      const { options = [] } = (body === '' ? {} : JSON.parse(body)) as { options?: Values[] };
      if (options.length > 100) this.slack.complaints.push('more than 100 options');
      const option = options.find((each) => optionLabel(each) === name);
      if (!option) throw new Error(`${name} is not found by its name`);
      chosen.push(option);
    }
    return chosen;
  }

  // The desk and forms

  async openHome(): Promise<void> {
    await this.slack.event(this.user.team, {
      type: 'app_home_opened',
      user: this.user.id,
      channel: this.direct.id,
      tab: 'home',
      ...(this.user.home && { view: this.user.home }),
    });
    await this.slack.idle();
  }

  /** `under`: a line of the desk that it comes after, where there are several of one name. */
  async pressHome(label: string, under?: string): Promise<void> {
    const view = this.user.home;
    const blocks = view?.blocks ?? [];
    const from = blocks.findIndex((block) => under !== undefined && linesOf([block]).includes(under));
    for (const element of elementsIn(blocks.slice(Math.max(from, 0)))) {
      const { type, action_id, block: block_id } = element;
      const option = optionsOf(element).find((each) => optionLabel(each) === label);
      if (!option && labelOf(element) !== label) continue;
      const action = option ? { type, action_id, block_id, selected_option: option } : { type, action_id, block_id };
      await this.#sent({
        type: 'block_actions',
        ...this.#common(),
        container: { type: 'view', view_id: view?.id },
        view,
        actions: [action],
      });
      await this.slack.idle();
      return;
    }
    throw new Error(`"${label}" is not on the desk:\n${this.homeText()}`);
  }

  async shortcut(): Promise<void> {
    await this.#sent({ type: 'shortcut', callback_id: 'several', ...this.#common() });
    await this.slack.idle();
  }

  /** Sends the form in, with what is said by the labels of its fields: an option's label, a date, a text, countries. */
  async submit(fields: Readonly<Record<string, string | readonly string[]>> = {}): Promise<void> {
    const view = this.modal;
    if (!view) throw new Error('no form is open');
    const values: Record<string, Record<string, Values>> = {};
    for (const element of elementsIn(view.blocks)) {
      const said = Object.hasOwn(fields, element.label ?? '') ? fields[element.label ?? ''] : undefined;
      values[element.block] = { [element.action_id]: await this.#field(element, said, view) };
    }
    for (const label of Object.keys(fields)) {
      if (!elementsIn(view.blocks).some((each) => each.label === label)) throw new Error(`no field is called ${label}`);
    }
    await this.#submitted(view, values);
  }

  async #field(element: Element, said: string | readonly string[] | undefined, view: View): Promise<Values> {
    const { type } = element;
    if (type === 'multi_external_select') {
      return { type, selected_options: said === undefined ? [] : await this.#looked(element, [said].flat(), { view }) };
    }
    if (type === 'checkboxes') {
      return {
        type,
        selected_options: said === undefined ? (element.initial_options ?? []) : boxes(element, [said].flat()),
      };
    }
    const option = optionsOf(element).find((each) => optionLabel(each) === said) ?? null;
    if (optionsOf(element).length > 0) {
      if (said !== undefined && !option) throw new Error(`${String(said)} is not offered`);
      return { type, selected_option: option ?? element.initial_option ?? null };
    }
    if (type === 'datepicker') return { type, selected_date: said ?? null };
    if (type === 'conversations_select') return { type, selected_conversation: said ?? null };
    return { type, value: said ?? null };
  }

  async #submitted(view: View, values: Values): Promise<void> {
    const { body } = await this.#sent({
      type: 'view_submission',
      ...this.#common(),
      view: { ...view, state: { values } },
      response_urls: [],
    });
    this.errors = {};
    const answer: unknown = body === '' ? undefined : JSON.parse(body);
    const { user } = this;
    if (!isRecord(answer)) user.modals = user.modals.slice(0, -1);
    else if (answer.response_action === 'errors') this.errors = answer.errors as Record<string, string>;
    else if (answer.response_action === 'clear') user.modals = [];
    else this.#shown(answer, view);
    for (const name of Object.keys(this.errors)) {
      if (!view.blocks.some((block) => block.block_id === name))
        this.slack.complaints.push(`no field ${name} for an error`);
    }
    await this.slack.idle();
  }

  #shown(answer: Values, view: View): void {
    const { world, complaints } = this.slack;
    const next = this.slack.viewOf(answer.view, answer.response_action === 'update' ? view.id : world.next('V'));
    if (typeof next === 'string') complaints.push(next);
    else if (answer.response_action === 'update') this.user.modals = [...this.user.modals.slice(0, -1), next];
    else this.user.modals = [...this.user.modals, next];
  }

  /** Opens a thread in the assistant pane. */
  async assistant(): Promise<string> {
    const { world } = this.slack;
    const thread = world.ts();
    await this.slack.event(this.user.team, {
      type: 'assistant_thread_started',
      assistant_thread: { user_id: this.user.id, channel_id: this.direct.id, thread_ts: thread, context: {} },
      event_ts: thread,
    });
    await this.slack.idle();
    return thread;
  }

  #common(): Values {
    const { world } = this.slack;
    const { enterprise } = world.teams.get(this.user.team) ?? {};
    const isWide = this.install.workspace.startsWith('E');
    return {
      user: { id: this.user.id, username: 'secret.name', name: 'secret.name', team_id: this.user.team },
      team: { id: this.user.team, domain: 'secret-employer' },
      enterprise: enterprise ? { id: enterprise, name: 'Secret Group' } : null,
      is_enterprise_install: isWide,
      api_app_id: world.app,
      token: 'legacy',
      trigger_id: world.trigger(this.user.id),
    };
  }

  async #act(message: Message, action: Values, more: Values = {}): Promise<void> {
    await this.#sent({
      type: 'block_actions',
      ...this.#common(),
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: message.channel,
        is_ephemeral: message.onlyFor !== undefined,
      },
      channel: { id: message.channel, name: 'directmessage' },
      message: {
        ts: message.ts,
        text: message.text,
        blocks: message.blocks,
        ...(message.thread && { thread_ts: message.thread }),
      },
      state: { values: { ...initialState(message), ...message.state } },
      response_url: this.#answerable(message.channel, message),
      actions: [{ ...action, action_ts: this.slack.world.ts() }],
      ...more,
    });
  }

  async #sent(payload: Values, sending?: Sending) {
    const delivery = await this.slack.interact(payload, sending);
    if (delivery.status !== 200)
      this.slack.complaints.push(`${String(payload.type)}: answered with ${delivery.status}`);
    return delivery;
  }

  #answerable(channel: string, message?: Message): string {
    const { world, root } = this.slack;
    const id = world.next('R');
    world.responses.set(id, { channel, user: this.user.id, uses: 0, ...(message && { message }) });
    return `${root}/response/${id}`;
  }
}

/** What stands in the fields of a message that nobody has touched. */
function initialState({ blocks }: Message): Values {
  const filled = elementsIn(blocks).filter(({ initial_options: initial }) => initial !== undefined);
  return Object.fromEntries(
    filled.map(({ block, action_id, type, initial_options }) => [
      block,
      { [action_id]: { type, selected_options: initial_options } },
    ]),
  );
}

function selectedIn({ state }: Message, { block, action_id, initial_options: initial }: Element): readonly Values[] {
  const { selected_options: selected = initial ?? [] } = state[block]?.[action_id] ?? {};
  return selected as readonly Values[];
}

function boxes(element: Element, names: readonly string[]): readonly Values[] {
  const all = optionsOf(element);
  for (const name of names) if (!all.some((each) => optionLabel(each) === name)) throw new Error(`${name} has no box`);
  return all.filter((each) => names.includes(optionLabel(each)));
}
