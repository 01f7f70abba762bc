// How pages look: readable on a telephone and on paper, and nothing said by colour alone.
export const style = `
html { font: 100%/1.5 system-ui, sans-serif; color: #111; background: #fff; }
body { margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
p, ul, ol, table { margin: .5rem 0; }
li { margin: .35rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { width: 45%; font-weight: 600; }
a { color: #0b4a8f; text-decoration: underline; }
.notice { border: 2px solid #111; padding: .6rem .8rem; font-weight: 600; }
.sources { font-size: .9rem; }
.sources li { overflow-wrap: anywhere; }
.address { color: #444; }
@media print {
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  li, tr, .notice { break-inside: avoid; }
  a { color: inherit; }
  @page { margin: 18mm; }
}
`;
