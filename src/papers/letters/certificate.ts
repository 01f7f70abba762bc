// To a former employer: the certificate that shows in detail what the work was.
import type { Material, Paper } from '../kind.ts';
import { letterPaper } from './letter.ts';

const wanted = [
  'letter-certificate-title',
  'letter-certificate-period',
  'letter-certificate-hours',
  'letter-certificate-duties',
  'letter-certificate-level',
  'letter-certificate-signature',
];

export function certificateLetter(of: Material, id: string): Paper {
  const { words } = of;
  return letterPaper(of, id, words, {
    to: words('letter-to-former-employer'),
    subject: words('letter-certificate'),
    parts: [
      words('letter-certificate.why'),
      words('letter-certificate.what'),
      wanted.map((each) => words(each)),
      words('letter-certificate.form'),
      words('letter-thanks'),
    ],
  });
}
