// What `--help` prints. Names of commands and options are the same in every language, so this is English only.

const overall = `veiviser: a guide through work and residence permits in Norway

Usage
  veiviser [options]            the interview: one question at a time, then the answer and the law behind it
  veiviser check AREA …         judge a case from a file
  veiviser facts …              everything that can be said of a case, as JSON Schema or to be read
  veiviser law …                every rule and amount in force; what changed, what is due for review, the sources
  veiviser prove                that what the rules and the interviews can say holds together, for every case
  veiviser recheck FILE …       which stored cases come to something else on another day
  veiviser outline …            an interview as a Mermaid chart
  veiviser ask QUESTION         a short answer, with its sources
  veiviser understand …         what a typed answer is taken to mean
  veiviser paper AREA [ID] …    a paper to take away: report, checklist, picture
  veiviser serve                the chat channels that are configured (docs/telegram.md, docs/slack.md)
  veiviser forget               erase everything that is kept
  veiviser COMMAND --help       more about a command

Options of the interview
  --plain                       numbered lines, never redrawn: for screen readers and pipes
  --locale en|nb                the language; otherwise the environment's, or asked
  --as-of DATE                  judge on another date (YYYY-MM-DD)
  --help, --version

Environment
  VEIVISER_STORE                where sessions are kept: sqlite:PATH or memory:
  VEIVISER_HOME                 the folder for everything that is kept
  VEIVISER_KEY                  32 bytes in base64 that it is encrypted with; otherwise made on first use
  NO_COLOR                      no colours, whatever its value
  LC_ALL, LC_MESSAGES, LANG     the language, unless --locale says it

Exit codes
  0  done
  1  something went wrong in veiviser itself
  2  the input cannot be used; one line on standard error says why

This is not legal advice. UDI decides.
`;

const commands: Readonly<Record<string, string>> = {
  check: `veiviser check AREA --facts FILE|- [--as-of DATE] [--locale en|nb] [--json]

Judges a case without a conversation. AREA is: eligibility.

  --facts FILE    a JSON object of facts, at most 1 MiB; "-" reads standard input
                  a fact left out has not been asked; null means "I don't know"
  --as-of DATE    judge on this date (YYYY-MM-DD, 2010-01-01 to 2100-12-31); otherwise today
  --locale L      en or nb
  --json          the result as JSON, for programs

Example
  echo '{"citizenship":["IN"],"offer":"written"}' | veiviser check eligibility --facts - --json

Exits 0 when the case was judged, whatever the verdict; 2 with one line when the input cannot be used.
"veiviser facts" lists every fact and its answers.
`,
  paper: `veiviser paper AREA [ID] --facts FILE|- [--out FILE] [--as-of DATE] [--locale en|nb]

Makes a paper of a case: what there is to take away when an interview has ended. Without an ID, lists those there are.

  --facts FILE    as for "veiviser check"
  --out FILE      where to write it; a file that is there already is not written over. Otherwise it is printed
  --as-of DATE    judge on this date (YYYY-MM-DD); otherwise today
  --locale L      en or nb

Example
  veiviser paper eligibility report --facts case.json --out report.html
`,
  facts: `veiviser facts [--locale en|nb] [--json]

Lists everything that can be said of a case: the facts, their answers, what is presumed, whom to ask.

  --json          a JSON Schema (draft 2020-12) that accepts what "veiviser check" accepts. Beside the standard words:
                  x-presumed (what holds while a fact is absent), x-ask (whom to ask), x-changeable (the person or
                  the employer can change it), x-unit, x-from and x-to (the days that can be given)
  --locale L      en or nb
`,
  law: `veiviser law [--as-of DATE] [--locale en|nb] [--json]
veiviser law due [--on DATE] [--locale en|nb] [--json]
veiviser law diff --from DATE --to DATE [--locale en|nb] [--json]
veiviser law sources [--locale en|nb] [--json]

Lists every rule, amount and set of countries in force, with its source and how sure that is.

  --as-of DATE    on this date (YYYY-MM-DD); otherwise today
  --locale L      en or nb
  --json          as JSON. An amount "decides", is "last-known" (past its last day) or "history" (no known end);
                  the last two are shown and never decide

  due             the figures whose day of review has passed on --on (otherwise today), then those still to come
  diff            what changed after the first day, up to the second and on it, day by day
  sources         every source: when it was seen, the rows that were read in it, and what rests on them
`,
  prove: `veiviser prove [--locale en|nb] [--json]

Proves of every area of rules and every interview that it holds together, over every case there can be: that outcomes are
reached, that what is definite stays so, that no needed question is left out, that every no has a way or a reason, and
more (docs/decisions has the list). Prints how the cases were cut and how many there are, and how long it took. Where
something does not hold, the smallest case that shows it is printed, as facts for "veiviser check".

  --json          { seconds, areas, flows, pairs, failures: [{ check, of, day?, about, facts? }] }

It runs in two threads. Exits 0 when all was proved, 1 when something was found.
`,
  recheck: `veiviser recheck FILE|- --from DATE --to DATE [--locale en|nb] [--json]

Judges stored cases on two days and lists those that come to another verdict or route; in an area that has no verdict
but "judged", those of which anything else is reported. FILE has one case a line: {"id": …, "area": …, "facts": {…}}.

  --from, --to    the two days (YYYY-MM-DD), the earlier one first
  --locale L      en or nb
  --json          one line for each case that changes:
                  {"id", "before", "after", "route"?: {"before", "after"}, "because": [{"rule", "basis"}]}

It reads as it goes, so a file may be of any size; a line at most 1 MiB. A line that cannot be used is named on standard
error by its number, and the rest is done. Exits 0 when every line was judged, 2 when some were left out.
`,
  outline: `veiviser outline [FLOW] [--locale en|nb]

Prints an interview as a Mermaid chart (flowchart TD), drawn from the data that runs.
FLOW is one of: eligibility, offer, arrival, change; without it, the first.
A question whose answer can no longer matter is passed over; the chart does not show that.
`,
  ask: `veiviser ask [--locale en|nb] [--as-of DATE] [--json] QUESTION

Answers a question from the guide: a short card with its sources, and whom to ask further. Where no card fits, it says
so and names whom to ask. In an interview, type the question, or "ask: …".

  --as-of DATE    figures as known on that date (YYYY-MM-DD); otherwise today
  --json          {"asOf", "found", "card"?, "title"?, "text"?, "figures"?, "ask"?, "checked"?, "basis"?, "also"?}
`,
  understand: `veiviser understand [--question FACT] [--locale en|nb] [--on DATE] [--json] TEXT

Says what a typed answer is taken to mean.

  --question FACT a fact, or a question of an interview (education, studyingTowards);
                  without it, every fact that the message tells of
  --on DATE       the day that "tomorrow" follows (YYYY-MM-DD); otherwise today
  --json          {"understanding": "value" | "confirm" | "ask-again" | "help" | "unsure" | "command",
                  "value"?: …, "problem"?: …}; without a question
                  {"understanding": "several", "told": [{"question", "value"}]}

A TEXT that begins with "-" is written after "--": veiviser understand --question age -- -5
`,
  forget: `veiviser forget

Erases everything that is kept. It cannot be undone.
`,
};

/** The text for a command; for no command, or one that does not exist, the overall one. */
export const usage = (command: string): string =>
  (Object.hasOwn(commands, command) ? commands[command] : undefined) ?? overall;
