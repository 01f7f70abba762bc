// The report: it says what the conversation says, in three forms, and nothing in it can break the form.
import { afterAll, describe, expect, it } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import type { Block } from '../../src/interview/message.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import { locales } from '../../src/interview/snapshot.ts';
import type { Document } from '../../src/papers/document/document.ts';
import { htmlOf } from '../../src/papers/document/html.ts';
import { markdownOf } from '../../src/papers/document/markdown.ts';
import { textOf } from '../../src/papers/document/text.ts';
import { reportMarkdown, reportPage, reportText } from '../../src/papers/report.ts';
import { closeBrowser, faultsIn, hasBrowser, opened } from '../support/browser.ts';
import { likely, materialOf, underpaid } from '../support/materials.ts';

afterAll(closeBrowser);

/** Every line that a person is shown, one after the other. */
const lines = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return [block.text];
    case 'list':
      return block.items;
    case 'rows':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'sources':
      return block.sources.flatMap(({ name, title, url, note }) => [name, title, url, note]);
  }
};
const unseen = /[\p{Cc}\p{Cf}]/gu;
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

describe.each(locales)('the report (%s)', (locale) => {
  it.each([
    ['likely', likely],
    ['not likely', underpaid],
  ])('of a case that is %s says all that the conversation says, in the same order', (_, facts) => {
    const of = materialOf(facts, locale);
    const text = inOneLine(String(reportText(of).content));
    let from = 0;
    const [, ...told] = resultBlocks(of.words, of.subject);
    for (const line of told.flatMap(lines).map(inOneLine)) {
      const at = text.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at;
    }
    expect(text.trimEnd().endsWith(inOneLine(lines(resultBlocks(of.words, of.subject).at(-1) as Block)[0] ?? ''))).toBe(
      true,
    );
  });

  it.each([...flows.keys()])('of the interview %s is named after it', (flow) => {
    const of = materialOf(likely, locale, flow);
    const [title] = String(reportText(of).content).split('\n');
    expect(title).toBe(of.words('report-title', { subject: of.words(`flow-${flow}`) }));
  });

  it('shows the answers that it rests on', () => {
    const { content } = reportText(materialOf(underpaid, locale));
    expect(inOneLine(String(content))).toMatch(/544[, {2}]?700/u);
  });

  it.runIf(hasBrowser)(
    'is a page in which axe finds nothing, and that a telephone need not scroll sideways',
    async () => {
      const page = await opened(String(reportPage(materialOf(underpaid, locale)).content));
      expect(await faultsIn(page)).toEqual([]);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('h2').count()).toBeGreaterThan(4);
      expect(await page.locator('table th[scope=row]').count()).toBeGreaterThan(5);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBe(0);
      for (const link of await page.locator('a[href^="#"]').all()) {
        expect(await page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`).count()).toBe(1);
      }
      await page.close();
    },
  );
});

describe('what tries to break a document', () => {
  const nasty =
    '</li></title><script>window.broken = true</script> & "a" \u0007\u202e[1](http://x) | `x` # *b* <img src=x onerror="broken=1">';
  const of: Document = {
    locale: 'en',
    title: nasty,
    blocks: [
      { kind: 'heading', text: nasty },
      { kind: 'text', text: `${nasty}\n1. ${nasty}` },
      { kind: 'notice', text: nasty },
      { kind: 'list', items: [nasty] },
      { kind: 'rows', rows: [{ label: nasty, value: nasty }] },
      { kind: 'sources', sources: [{ name: nasty, title: nasty, url: `javascript:${nasty}`, note: nasty }] },
    ],
  };

  it.runIf(hasBrowser)('is only text in a page', async () => {
    const page = await opened(htmlOf(of));
    expect(await page.evaluate('"broken" in window')).toBe(false);
    expect(await page.locator('script, img, [onerror]').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('li').first().textContent()).toBe(nasty.replace(unseen, ''));
    await page.close();
  });

  it('is only text in Markdown', () => {
    const markdown = markdownOf(of);
    expect(markdown).not.toMatch(/(?<!\\)[<`*]|(?<!\\)\[1/u);
    // A row of a table is one line with the bars that it began with.
    const row = markdown.split('\n').find((line) => line.startsWith('| \\<'));
    expect(row?.match(/(?<!\\)\|/gu)).toHaveLength(3);
  });

  it('has no marks that nobody sees, in any form', () => {
    for (const content of [htmlOf(of), markdownOf(of), textOf(of)])
      expect(content.replaceAll('\n', '')).not.toMatch(unseen);
  });
});

it('is named after what it is and the date it was judged on', () => {
  const of = materialOf(likely);
  expect([reportPage(of), reportText(of), reportMarkdown(of)].map(({ fileName }) => fileName)).toEqual([
    'veiviser-report-2026-11-22.html',
    'veiviser-report-2026-11-22.txt',
    'veiviser-report-2026-11-22.md',
  ]);
});
