// A document as Markdown (CommonMark with tables). Whatever could be read as a mark is written so that it is none.
import type { Block, Row } from '../../interview/message.ts';
import { clean, type Document } from './document.ts';

export function markdownOf({ title, blocks }: Document): string {
  return `${[`# ${line(title)}`, ...blocks.map(blockMarkdown).filter((part) => part !== '')].join('\n\n')}\n`;
}

/** Signs in the middle of words and figures ("1. " at the start of a line too) are only signs. */
const escaped = (text: string): string =>
  clean(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s|$)/gm, '$1\\$2');

const line = (text: string): string => escaped(text).replace(/\s+/g, ' ').trim();
const paragraph = (text: string): string => escaped(text).trim().replace(/\n/g, '  \n');

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${line(block.text)}`;
    case 'text':
      return paragraph(block.text);
    case 'notice':
      return `> ${line(block.text)}`;
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n');
    case 'rows':
      return table(block.rows);
    case 'sources':
      return block.sources
        .map(({ name, title, url, note }, index) => {
          const link = /^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : line(url);
          return `${index + 1}. ${[line(name), line(title), link, line(note)].filter((part) => part !== '').join('  \n   ')}`;
        })
        .join('\n');
  }
}

/** A table must have a first line; it says nothing here, since each row begins with its own name. */
function table(rows: readonly Row[]): string {
  const lines = rows.map(({ label, value }) => `| ${line(label)} | ${line(value)} |`);
  return rows.length === 0 ? '' : ['| | |', '| --- | --- |', ...lines].join('\n');
}
