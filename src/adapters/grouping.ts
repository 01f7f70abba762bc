// Options under the headings they stand under, in their order.
import type { Option } from '../interview/message.ts';

export interface Group {
  /** None for those that stand under no heading. */
  readonly name?: string;
  readonly options: readonly Option[];
}

export function groupsOf(options: readonly Option[]): readonly Group[] {
  const groups: { name?: string; options: Option[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.name === option.group) last.options.push(option);
    else groups.push({ ...(option.group !== undefined && { name: option.group }), options: [option] });
  }
  return groups;
}

export const isGrouped = (options: readonly Option[]): boolean => options.some(({ group }) => group !== undefined);
