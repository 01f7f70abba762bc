// The report of an outcome: the same words that the conversation ends with, and the answers they rest on.
import { formatAnswer } from '../interview/format.ts';
import type { Block } from '../interview/message.ts';
import { question } from '../interview/question.ts';
import { resultBlocks } from '../interview/result.ts';
import { vocabulary } from '../rules/facts/vocabulary.ts';
import type { Document } from './document/document.ts';
import { htmlOf } from './document/html.ts';
import { markdownOf } from './document/markdown.ts';
import { textOf } from './document/text.ts';
import { fileName, type Material, type Paper } from './kind.ts';

export function reportPage(of: Material): Paper {
  const content = htmlOf(reportOf(of));
  return { id: 'report', fileName: fileName(of, 'report', 'html'), mediaType: 'text/html; charset=utf-8', content };
}

export function reportText(of: Material): Paper {
  const content = textOf(reportOf(of));
  return {
    id: 'report-text',
    fileName: fileName(of, 'report', 'txt'),
    mediaType: 'text/plain; charset=utf-8',
    content,
  };
}

export function reportMarkdown(of: Material): Paper {
  const content = markdownOf(reportOf(of));
  return {
    id: 'report-markdown',
    fileName: fileName(of, 'report', 'md'),
    mediaType: 'text/markdown; charset=utf-8',
    content,
  };
}

function reportOf(of: Material): Document {
  const { words, subject } = of;
  // Its own heading says what the title says.
  const [, ...blocks] = resultBlocks(words, subject);
  // The sources, with their heading, stand last but for what the result rests on.
  const sources = blocks.findIndex(({ kind }) => kind === 'sources');
  const end = sources === -1 ? blocks.length : sources - 1;
  return {
    locale: words.locale,
    title: subject.flow
      ? words('report-title', { subject: words(`flow-${subject.flow.id}`) })
      : words('result-heading'),
    blocks: [...blocks.slice(0, end), ...answers(of), ...blocks.slice(end)],
  };
}

/** What the person has said, as far as it counts; a case from a file was never asked anything. */
function answers({ words, subject }: Material): Block[] {
  const { path, facts } = subject.walk;
  // Which of several there are is said again, and to more purpose, by what each of them is.
  const told = vocabulary.filter(({ id, kind }) => facts[id] !== undefined && kind !== 'options');
  const asked = path.length > 0 ? path : told.map(({ id }) => question(id));
  const rows = asked
    .filter(({ id }) => words.has(`${id}.label`))
    .map((each) => ({ label: words(`${each.id}.label`), value: formatAnswer(words, each, facts) }));
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', text: words('report-answers') },
        { kind: 'rows', rows },
      ];
}
