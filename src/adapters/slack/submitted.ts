// A form that was sent in: its name, what it is about, and what stands in its fields. Pure and total.

import type { Fields } from '../host.ts';
import { chosenIn } from './actions.ts';
import { type Heard, isRecord, text, type Unknowns } from './received.ts';

export function submitted(body: Unknowns): Heard {
  const view = isRecord(body.view) ? body.view : {};
  const form = text(view.callback_id) ?? '';
  const state = isRecord(view.state) && isRecord(view.state.values) ? view.state.values : {};
  return { kind: 'form', form, about: text(view.private_metadata) ?? '', fields: fieldsOf(state) };
}

/** Each field stands in a block of its own, whose id is its name. */
function fieldsOf(state: Unknowns): Fields {
  const fields = Object.entries(state).flatMap(([name, block]) => {
    const [value] = isRecord(block) ? Object.values(block) : [];
    const said = isRecord(value) ? saidIn(value) : undefined;
    return said === undefined ? [] : [[name, said] as const];
  });
  return Object.fromEntries(fields);
}

function saidIn(value: Unknowns): string | readonly string[] | undefined {
  const several = chosenIn(value);
  if (several) return several;
  if (isRecord(value.selected_option)) return text(value.selected_option.value);
  return text(value.selected_date) ?? text(value.selected_conversation) ?? text(value.value)?.trim();
}
