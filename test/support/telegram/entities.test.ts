import { describe, expect, it } from 'vitest';
import { parseHtml } from './entities.ts';

describe('HTML that Telegram reads', () => {
  it.each([
    ['plain words', 'plain words', []],
    ['a &lt; b &amp; c &gt; d &quot;e&quot;', 'a < b & c > d "e"', []],
    ['&#229;&#xE5;&#128077;', 'åå👍', []],
    [
      '<b>a</b><i>b</i>',
      'ab',
      [
        ['bold', 0, 1],
        ['italic', 1, 1],
      ],
    ],
    [
      '<b>one <i>two</i></b>',
      'one two',
      [
        ['bold', 0, 7],
        ['italic', 4, 3],
      ],
    ],
    [
      '<u>a</u><s>b</s><code>c</code><pre>d</pre>',
      'abcd',
      [
        ['underline', 0, 1],
        ['strikethrough', 1, 1],
        ['code', 2, 1],
        ['pre', 3, 1],
      ],
    ],
    [
      '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
      'ab',
      [
        ['spoiler', 0, 1],
        ['spoiler', 1, 1],
      ],
    ],
    ['👍<b>x</b>', '👍x', [['bold', 2, 1]]],
    ['<blockquote>a</blockquote>', 'a', [['blockquote', 0, 1]]],
    ['<blockquote expandable>a</blockquote>', 'a', [['expandable_blockquote', 0, 1]]],
    ['<a href="https://udi.no/?a=1&amp;b=2">x</a>', 'x', [['text_link', 0, 1]]],
    ['<B>a</B><b></b>', 'a', [['bold', 0, 1]]],
  ])('%s', (html, text, entities) => {
    const parsed = parseHtml(html);
    expect(parsed.text).toBe(text);
    expect(parsed.entities.map(({ type, offset, length }) => [type, offset, length])).toEqual(entities);
  });

  it('keeps the address of a link with its references decoded', () => {
    expect(parseHtml('<a href="https://udi.no/?a=1&amp;b=2">x</a>').entities[0]).toMatchObject({
      url: 'https://udi.no/?a=1&b=2',
    });
  });
});

describe('HTML that Telegram refuses', () => {
  it.each([
    ['<b>a', `Can't find end tag corresponding to start tag "b"`],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['å<b>a</b', 'Unclosed end tag at byte offset 6'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>test</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
    ['<script>x</script>', 'Unsupported start tag "script" at byte offset 0'],
    ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
    ['1 < 2 > 1', 'Unsupported start tag "" at byte offset 2'],
    ['<p>x</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<b style="x">x</b>', 'attribute "style" of tag "b"'],
    ['a & b', 'bare "&" at byte offset 2'],
    ['a&nbsp;b', 'bare "&" at byte offset 1'],
    ['<a href="nowhere">x</a>', "entity URL 'nowhere' is invalid"],
  ])('%s', (html, complaint) => {
    expect(() => parseHtml(html)).toThrow(complaint);
  });
});
