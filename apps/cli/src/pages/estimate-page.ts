/** The page of an estimate: the figure with its words, what it can be compared with, and the sums it stands in. */
import { wordedFigure } from "@sitrep/domain/figure";
import { pairWords } from "@sitrep/domain/picture-words";
import { describeInterval } from "@sitrep/domain/quantity";
import { describeWhen } from "@sitrep/domain/when-words";
import { axisFor, axisLine } from "../drawing/axis.ts";
import type { Pen } from "../drawing/pen.ts";
import { drawRange } from "../drawing/range.ts";
import { tableLines } from "../drawing/table.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { barColumns, rangeOf } from "../nouns/estimate-charts.ts";
import { codeWords } from "../words/code.ts";
import { intervalWords, quantityWords } from "../words/quantity.ts";
import { accountLines } from "./accounts.ts";
import { balanceLines } from "./balance.ts";
import { historyLines } from "./history.ts";
import { field, head, paragraph, section } from "./page.ts";
import { referrerLines } from "./referrers.ts";
import { saidOfItLines } from "./said-of-it.ts";
import { verificationLines } from "./verification.ts";

type Answer = AnswerOf<"estimates", "byId">;
type Compared = Answer["compared"][number];

/** The lines of the page. */
export function estimatePage(answer: Answer, pen: Pen): readonly string[] {
  const { item: estimate, retracted, history, referrers, labels } = answer;
  const { computed, quantity } = estimate;
  const axis = axisFor([rangeOf(estimate)], barColumns(pen.columns));
  const time = estimate.asOf ?? estimate.period ?? "";
  const places = (all: typeof computed.includes): string =>
    all.map(({ name }) => pen.text(name)).join(", ");
  const bounds = pen.text(intervalWords(computed.bounds, quantity.unit));
  return [
    ...head(pen, estimate.title, estimate.id),
    ...(retracted ? [pen.style("alarm", "withdrawn: shown as it last stood"), ""] : []),
    ...field(pen, "Said", pen.style("strong", pen.text(quantityWords(quantity)))),
    ...field(pen, "", quantity.words && pen.text(`in the source's words: "${quantity.words}"`)),
    ...field(pen, "", `${axisLine(axis)}\n${drawRange(rangeOf(estimate), axis, pen)}`),
    ...field(pen, "Allows", `${pen.mark("derived")} ${bounds} [Q8]`),
    ...field(pen, "Comes to", amountWords(estimate, pen)),
    ...field(pen, "Measures", `${computed.metric.label}: ${computed.metric.definition}`),
    ...field(pen, "Of", pen.text(estimate.population)),
    ...field(pen, "About", estimate.subject && pen.text(labelOf(labels, estimate.subject))),
    ...field(pen, "In", places(computed.includes)),
    ...field(pen, "Without", places(computed.excludes)),
    ...field(
      pen,
      estimate.asOf === undefined ? "During" : "As of",
      pen.text(describeWhen(time)) + (estimate.partial ? ", which was not over" : ""),
    ),
    ...field(pen, "Nature", estimate.nature),
    ...field(
      pen,
      "Attribution",
      estimate.attributionMix
        .map(({ attribution, share, words }) =>
          [
            pen.text(share === undefined ? (words ?? "a part") : quantityWords(share)),
            codeWords(attribution),
          ].join(" "),
        )
        .join(", "),
    ),
    ...field(pen, "Defined", estimate.definition && pen.text(estimate.definition)),
    ...section(pen, "Note", paragraph(pen, estimate.notes)),
    ...verificationLines(computed.verification, answer, pen),
    ...accountLines(estimate.reports, answer, pen),
    ...saidOfItLines(answer.saidOfIt, pen),
    ...completenessLines(answer, pen),
    ...comparedLines(answer, pen),
    ...answer.balances.flatMap((balance) =>
      section(pen, `Balance: ${pen.text(balance.title)}`, balanceLines(balance, pen)),
    ),
    ...referrerLines(referrers, pen, ["whole", "parts", "about.record"]),
    ...historyLines(history, pen),
  ];
}

/** What a rate comes to over its period; nothing of what is no rate. */
function amountWords({ computed, quantity }: Answer["item"], pen: Pen): string | undefined {
  if (computed.amount === null) return undefined;
  const { interval, days } = computed.amount;
  const period = days.fewest === days.most ? days.most : `${days.fewest} to ${days.most}`;
  const words = pen.text(intervalWords(interval, quantity.unit));
  return `${pen.mark("derived")} ${words} over ${period} days [Q11]`;
}

/** Of a tally of incidents: how many of them are on record, and who watched. */
function completenessLines({ completeness, labels }: Answer, pen: Pen): readonly string[] {
  if (completeness === null) return [];
  const { words, held, missing, onRecord, coverage, isWatchedWhole } = completeness;
  const derived = (interval: typeof held): string | null =>
    interval && `${pen.mark("derived")} ${pen.text(describeInterval(interval))} [B8]`;
  const watchers = coverage.map((id) => pen.text(labelOf(labels, id))).join("; ");
  const how = isWatchedWhole
    ? "all of it systematically"
    : "nobody all of it systematically: what is not on record may still have happened";
  return section(pen, "Beside the record", [
    ...pen.wrap(pen.text(`${words}.`), pen.columns).map((line) => pen.style("strong", line)),
    ...field(pen, "On record", derived(held)),
    ...field(pen, "Not on record", derived(missing)),
    ...field(pen, "All in there", derived(onRecord)),
    ...field(pen, "Watched", `${watchers === "" ? "" : `${watchers}; `}${how}`),
  ]);
}

function comparedLines({ item: own, compared }: Answer, pen: Pen): readonly string[] {
  if (compared.length === 0) return [];
  const axis = axisFor(
    [own, ...compared.map(({ estimate }) => estimate)].map(rangeOf),
    barColumns(pen.columns),
  );
  const lines = tableLines(
    [{ estimate: own, comparison: null }, ...compared],
    [
      {
        head: "WHAT",
        cell: ({ estimate, comparison }) =>
          comparison === null ? pen.style("strong", "this estimate") : pen.text(estimate.title),
        most: 70,
        grows: true,
      },
      {
        head: axisLine(axis),
        cell: ({ estimate }) => drawRange(rangeOf(estimate), axis, pen),
        most: 200,
        below: "line",
      },
      {
        head: "SAID",
        cell: ({ estimate }) => pen.text(quantityWords(estimate.quantity)),
        most: 30,
        below: "joined",
      },
      {
        head: "BESIDE THIS ONE",
        cell: ({ estimate, comparison }) =>
          comparison === null ? "" : besideOwn(own, estimate, comparison, pen),
        most: 34,
        below: "joined",
      },
      {
        head: "ID",
        cell: ({ estimate, comparison }) =>
          comparison === null ? "" : pen.style("accent", pen.text(estimate.id)),
        most: 100,
        below: "last",
      },
    ],
    pen,
  );
  return section(pen, "Other figures of this metric", lines);
}

/** What another figure is to this one, in the words of `compare`. */
function besideOwn(
  own: Answer["item"],
  other: Compared["estimate"],
  comparison: Compared["comparison"],
  pen: Pen,
): string {
  const names = new Map<string, string>(
    [own, other]
      .flatMap(({ computed }) => [...computed.includes, ...computed.excludes])
      .map(({ id, name }) => [id, name]),
  );
  const pair = [wordedFigure(other), wordedFigure(own)] as const;
  const words = pen.text(pairWords(pair, comparison, (id) => names.get(id) ?? id));
  const isAlarm = comparison.verdict === "disagree" || isViolated(comparison);
  return isAlarm ? pen.style("alarm", words) : words;
}

function isViolated(comparison: Compared["comparison"]): boolean {
  return comparison.verdict === "not-comparable" && comparison.containment === "violated";
}
