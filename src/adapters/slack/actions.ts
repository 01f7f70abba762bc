// What was pressed, chosen or typed in a message or on the desk. Pure and total.
import { pressed } from './ids.ts';
import { type Heard, isRecord, text, type Unknowns } from './received.ts';

const nothing: Heard = { kind: 'nothing' };

export function heardFrom(body: Unknowns): Heard {
  const [action] = Array.isArray(body.actions) ? body.actions : [];
  if (!isRecord(action)) return nothing;
  const id = text(action.action_id) ?? '';
  const view = isRecord(body.view) ? body.view : undefined;
  if (view) return view.type === 'home' && id.startsWith('desk.') ? onDesk(id, action) : nothing;
  const press = pressed(id);
  if (!press) return nothing;
  const { turn } = press;
  const option = isRecord(action.selected_option) ? text(action.selected_option.value) : undefined;
  switch (action.type) {
    case 'button':
      return press.id.startsWith('~') ? ownButton(press, body) : { kind: 'event', event: { type: 'press', ...press } };
    case 'static_select':
    case 'overflow':
      // What is the adapter's own is on buttons only.
      return option === undefined || option.startsWith('~')
        ? nothing
        : { kind: 'event', event: { type: 'press', turn, id: option } };
    case 'datepicker':
      return given(turn, text(action.selected_date));
    case 'checkboxes':
      return { kind: 'ticked', turn, ids: chosenIn(action) ?? [] };
    case 'number_input':
    case 'plain_text_input':
      return given(turn, text(action.value));
    default:
      return nothing;
  }
}

const given = (turn: number, said: string | undefined): Heard =>
  said === undefined ? nothing : { kind: 'given', turn, text: said };

function onDesk(id: string, action: Unknowns): Heard {
  const option = isRecord(action.selected_option) ? text(action.selected_option.value) : undefined;
  return { kind: 'desk', does: option ?? id.slice('desk.'.length) };
}

function ownButton(press: { readonly turn: number; readonly id: string }, body: Unknowns): Heard {
  if (press.id !== '~go') return { kind: 'own-button', ...press };
  const state = isRecord(body.state) && isRecord(body.state.values) ? body.state.values : {};
  for (const block of Object.values(state)) {
    if (!isRecord(block)) continue;
    for (const [id, value] of Object.entries(block)) {
      // Fields of an older question may still be in the message's state.
      if (!isRecord(value) || pressed(id)?.turn !== press.turn) continue;
      const chosen = chosenIn(value);
      if (chosen) return { kind: 'event', event: { type: 'press-several', turn: press.turn, ids: chosen } };
      const typed = text(value.value);
      if (typed !== undefined) return given(press.turn, typed);
    }
  }
  return { kind: 'own-button', ...press };
}

export function chosenIn(value: Unknowns): readonly string[] | undefined {
  if (!Array.isArray(value.selected_options)) return undefined;
  const ids = value.selected_options.flatMap((option) => (isRecord(option) ? (text(option.value) ?? []) : []));
  return ids.length > 0 ? ids : undefined;
}
