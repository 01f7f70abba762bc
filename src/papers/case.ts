// The case itself, to be kept or to go on with elsewhere.
import { caseFile } from '../interview/case-file.ts';
import { fileName, type Material, type Paper } from './kind.ts';

export function caseAsFile(of: Material): Paper {
  const { facts, subject, words } = of;
  const content = caseFile({ day: subject.asOf, locale: words.locale, flow: subject.flow?.id, facts });
  return { id: 'case', fileName: fileName(of, 'case', 'json'), mediaType: 'application/json', content };
}
