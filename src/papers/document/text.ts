// A document as plain text: headings underlined, sources by number. Lines are as long as their paragraphs.
import type { Block } from '../../interview/message.ts';
import { clean, type Document } from './document.ts';

export function textOf({ title, blocks }: Document): string {
  const parts = blocks.map(blockText).filter((part) => part !== '');
  return `${[underlined(clean(title), '='), ...parts].join('\n\n')}\n`;
}

const underlined = (text: string, mark: string): string => `${text}\n${mark.repeat(Math.min([...text].length, 78))}`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return underlined(clean(block.text), '-');
    case 'text':
    case 'notice':
      return clean(block.text);
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${clean(item)}`).join('\n');
    case 'rows':
      return block.rows.map(({ label, value }) => `${clean(label)}: ${clean(value)}`).join('\n');
    case 'sources':
      return block.sources
        .map(({ name, title, url, note }, index) =>
          [`[${index + 1}] ${name}`, title, url, note].map(clean).join('\n    '),
        )
        .join('\n');
  }
}
