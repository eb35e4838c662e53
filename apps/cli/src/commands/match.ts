/** `sitrep match`: pairs of incidents that may be one, between two datasets or within one, with the reasons. */
import { MatchFilter } from "@sitrep/domain/match-query";
import { MATCH_STRENGTH } from "@sitrep/domain/match-strength";
import type { Inputs } from "@sitrep/api/router";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { AskedCounter } from "../counter.ts";
import type { Pen } from "../drawing/pen.ts";
import { csvHead, csvRow } from "@sitrep/api/sheet/csv";
import type { AnswerOf } from "../nouns/answers.ts";
import { PAIR_SHEET, SIGN_WORDS, pairLines } from "../nouns/match-pairs.ts";
import type { Progress } from "../import/progress.ts";
import { createProgress } from "../import/progress.ts";
import { errorColumns, isErrorTerminal, writeErrorText, writeOut } from "../output.ts";
import { present } from "../present.ts";
import { ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";
import { wrongInput } from "../wrong-input.ts";

type Answer = AnswerOf<"matches", "list">;
type Input = Inputs["matches"]["list"];
type Asked = Pick<AskedCounter, "caller">;

/** The most that the counter gives at once. */
const MOST = 200;

/** Lists pairs. A table shows a page; what goes to a file or a program is all there is, unless `--limit` says less. */
export async function runMatch(call: Call): Promise<ExitCode> {
  const progress = progressFor(call);
  const tell = (count: number, of: number): void =>
    progress.show({
      phase: "matching",
      count,
      unit: "incidents",
      share: of === 0 ? null : count / of,
    });
  const answer = await asking(
    call,
    async (counter, moment) => askAll(call, counter, moment),
    tell,
  ).finally(progress.end);
  if (call.format === "csv") {
    const rows = answer.items.map((item) => csvRow(PAIR_SHEET, item));
    writeOut(csvHead(PAIR_SHEET) + rows.join(""));
  } else {
    present(
      { whole: answer, rows: answer.items, draw: (pen) => matchLines(answer, call, pen) },
      call,
    );
  }
  return 0;
}

function progressFor({ environment }: Call): Progress {
  const isTerminal = isErrorTerminal();
  return createProgress({
    isTerminal,
    columns: environment.columns ?? (isTerminal ? errorColumns() : 80),
    write: writeErrorText,
    now: () => performance.now(),
  });
}

async function askAll(
  call: Call,
  counter: Asked,
  moment: { readonly knownAt?: string },
): Promise<Answer> {
  const [left = "", right] = call.words;
  const filter: Readonly<Record<string, unknown>> = { ...call.input, ...moment };
  const isWhole = filter["limit"] === undefined && !(call.format === "table" && call.isTerminal);
  const asked = { left, ...(right !== undefined && right !== left && { right }), ...filter };
  // What the flags hold is text, and the counter reads texts; what it refuses is explained.
  const input = (isWhole ? { ...asked, limit: MOST } : asked) as Input;
  return ask(counter, input, isWhole).catch((error: unknown) => {
    throw wrongInput(MatchFilter, filter) ?? error;
  });
}

/** One page, or all of them as they stood at the first. */
async function ask(counter: Asked, input: Input, isWhole: boolean): Promise<Answer> {
  const first = await counter.caller.matches.list(input);
  return isWhole ? withRest(counter, input, first) : first;
}

async function withRest({ caller }: Asked, input: Input, first: Answer): Promise<Answer> {
  const knownAt = String(first.ledger.position);
  let answer = first;
  while (answer.next !== null) {
    const { items, labels, attributions, ...page } = await caller.matches.list({
      ...input,
      knownAt,
      after: answer.next,
    });
    answer = {
      ...page,
      items: [...answer.items, ...items],
      labels: { ...answer.labels, ...labels },
      attributions: { ...answer.attributions, ...attributions },
    };
  }
  return answer;
}

function matchLines(answer: Answer, call: Call, pen: Pen): readonly string[] {
  const { items, labels, next } = answer;
  const first = Number(call.input["after"] ?? 0) + 1;
  const quiet = (text: string): readonly string[] =>
    pen.wrap(text, pen.columns).map((line) => pen.style("quiet", line));
  return [
    ...items.flatMap((pair, at) => [...pairLines(pair, first + at, labels, pen), ""]),
    ...(items.length === 0 ? [] : [...quiet(SIGN_WORDS), ...pen.legend()]),
    ...[...new Set(items.map(({ strength }) => strength))].flatMap((strength) =>
      quiet(`${strength}: ${MATCH_STRENGTH[strength]}`),
    ),
    ...Object.values(answer.attributions).flatMap((line) => quiet(pen.text(line))),
    ...notes(answer).flatMap(quiet),
    ...(next === null ? [] : quiet(`the rest: --after ${next}`)),
    ...(items.length === 0
      ? []
      : quiet(
          'points put pairs in an order and are no probability; what you make of one: sitrep judge ID ID same --reason "…"',
        )),
  ];
}

/** Without `--least weak` nothing weak is looked for. */
const NONE = "no such pair; --least weak shows all that nothing rules out";

function notes({
  items,
  total,
  found,
  judged,
  left,
  right,
  compared,
  skipped,
  isKeptApart,
  ledger,
}: Answer): readonly string[] {
  if (isKeptApart)
    return [
      `no pair is proposed: the publisher tells these rows apart, also those that share day, place and parties; ${ledgerWords(ledger)}`,
    ];
  const all = found.strong + found.fair + found.weak;
  const strengths = (["strong", "fair", "weak"] as const)
    .flatMap((one) => (found[one] > 0 ? [`${found[one]} ${one}`] : []))
    .join(", ");
  const shown =
    items.length < all ? `${items.length} of ${countWords(all, "pair")}` : countWords(all, "pair");
  const held = right === 0 ? `${left} incidents` : `${left} and ${right} incidents`;
  return [
    `${all === 0 ? NONE : `${shown}: ${strengths}`}; ${held}, ${countWords(compared, "comparison")}, ${ledgerWords(ledger)}`,
    ...(all > total ? [`only the best ${total} can be listed`] : []),
    ...(judged > 0
      ? [`${countWords(judged, "more pair")} left out, because somebody judged them`]
      : []),
    ...(skipped > 0
      ? [
          `${countWords(skipped, "comparison")} were too many and not made: nothing is known of those pairs`,
        ]
      : []),
  ];
}
