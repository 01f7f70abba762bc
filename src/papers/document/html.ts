// A document as one page of HTML that needs nothing else: no script, no picture, no font from anywhere.
// Law: whatever comes in is text; nothing in it can become markup.
import type { Block, Source } from '../../interview/message.ts';
import { clean, type Document } from './document.ts';
import { style } from './style.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => clean(text).replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

export function htmlOf({ locale, title, blocks }: Document): string {
  const sources = blocks.reduce((count, block) => count + (block.kind === 'sources' ? block.sources.length : 0), 0);
  return [
    '<!doctype html>',
    `<html lang="${escaped(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map((block) => blockHtml(block, sources)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block, sources: number): string {
  const said = (text: string): string => cited(escaped(text), sources);
  switch (block.kind) {
    case 'heading':
      return `<h2>${said(block.text)}</h2>`;
    case 'text':
      return `<p>${said(block.text).replaceAll('\n', '<br>')}</p>`;
    case 'notice':
      return `<p class="notice">${said(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${said(item)}</li>`).join('')}</${tag}>`;
    }
    case 'rows': {
      const rows = block.rows.map(
        ({ label, value }) => `<tr><th scope="row">${said(label)}</th><td>${said(value)}</td></tr>`,
      );
      return rows.length === 0 ? '' : `<table><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'sources':
      return `<ol class="sources">${block.sources.map(sourceHtml).join('')}</ol>`;
  }
}

/** The numbers in brackets lead to their sources. */
const cited = (html: string, sources: number): string =>
  html.replace(/\[(\d+(?:, \d+)*)\]/g, (whole, numbers: string) => {
    const each = numbers.split(', ');
    if (each.some((number) => Number(number) < 1 || Number(number) > sources)) return whole;
    return `[${each.map((number) => `<a href="#source-${Number(number)}">${number}</a>`).join(', ')}]`;
  });

function sourceHtml({ name, title, url, note }: Source, index: number): string {
  const linked = /^https?:\/\//.test(url)
    ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(title === '' ? url : title)}</a>`
    : escaped(title);
  const shown = /^https?:\/\//.test(url) && title !== '' ? `<span class="address">${escaped(url)}</span>` : '';
  const parts = [escaped(name), linked, shown, escaped(note)].filter((part) => part !== '');
  return `<li id="source-${index + 1}">${parts.join('<br>')}</li>`;
}
