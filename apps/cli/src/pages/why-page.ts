/** The page of a why: every derived value with its rule, and below it what it was made of, down to who said so. */
import type { ExplainedValue, WhyAnswer } from "@sitrep/api/why/answer";
import type { Count } from "@sitrep/domain/count";
import type { Derivation, Given, Ground } from "@sitrep/domain/derivation";
import { toldApart } from "@sitrep/domain/derivation";
import { describeInterval } from "@sitrep/domain/quantity";
import type { Report } from "@sitrep/domain/report";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { countWords } from "../words/quantity.ts";
import { head, item } from "./page.ts";

/** How much further in each step of a derivation stands. */
const STEP = 2;

/** The lines of the page. */
export function whyPage(answer: WhyAnswer, pen: Pen): readonly string[] {
  const { of, values, labels } = answer;
  const title = of === null ? [] : head(pen, labelOf(labels, of), of);
  if (values.length === 0)
    return [
      ...title,
      ...pen.wrap("Nothing here was worked out: it is on file as it was said.", pen.columns),
    ];
  return [
    ...title,
    ...values.flatMap((value, at) => [
      ...(at === 0 ? [] : [""]),
      ...valueLines(value, answer, pen),
    ]),
  ];
}

function valueLines(
  { title, why }: ExplainedValue,
  answer: WhyAnswer,
  pen: Pen,
): readonly string[] {
  return [
    ...pen.wrap(pen.style("heading", pen.text(title)), pen.columns),
    ...derivationLines(why, answer, pen),
  ];
}

function derivationLines(why: Derivation, answer: WhyAnswer, pen: Pen): readonly string[] {
  const { bullet } = pen.glyphs;
  return [
    ...headLines(why, pen),
    ...indented(pen, (inner) => [
      ...why.from.flatMap((ground) => groundLines(ground, answer, inner)),
      ...(why.more === 0 ? [] : item(inner, bullet, `and ${countWords(why.more, "more of them", "more of them")}`)),
    ]),
  ];
} // prettier-ignore

function headLines({ rule, says, gives }: Derivation, pen: Pen): readonly string[] {
  const value = pen.style("strong", pen.text(givenWords(gives)));
  return item(pen, pen.mark("derived"), `${value}  [${rule}] ${pen.text(says)}`);
}

function groundLines(ground: Ground, answer: WhyAnswer, pen: Pen): readonly string[] {
  const { bullet } = pen.glyphs;
  switch (ground.is) {
    case "derived":
      return toldApart(ground.derivation, answer.values) !== undefined
        ? headLines({ ...ground.derivation, says: "See below." }, pen)
        : derivationLines(ground.derivation, answer, pen);
    case "asked":
      return item(pen, bullet, `asked: ${pen.text(ground.words)}`);
    case "record":
      return item(pen, bullet, recordWords(ground, answer, pen));
  }
}

function recordWords(
  { id, field, gives }: Ground & { readonly is: "record" },
  { of, reports, labels }: WhyAnswer,
  pen: Pen,
): string {
  const told = gives === null ? "" : `: ${pen.text(givenWords(gives))}`;
  const index = /^reports\[(\d+)\]$/.exec(field ?? "")?.[1];
  const report = index === undefined ? undefined : reports[id]?.[Number(index)];
  const own = of === id ? "" : ` ${pen.style("accent", pen.text(id))}`;
  if (report !== undefined)
    return `account ${Number(index) + 1}${own}, ${accountWords(report, labels, pen)}${told}`;
  const name = of === id ? "" : `${pen.text(labelOf(labels, id))}${own}`;
  const at = field === null ? "" : ` ${pen.text(codeWords(field))}`;
  return `${name}${name === "" ? at.trim() : at}${told}`;
}

function accountWords(report: Report, labels: WhyAnswer["labels"], pen: Pen): string {
  const { speakers, document, statedOn } = report;
  const name = (id: string): string => pen.text(labelOf(labels, id));
  const who = speakers.length === 0 ? "in its own voice" : speakers.map(name).join(", ");
  const when = statedOn === undefined ? "" : `, ${pen.text(describeWhen(statedOn))}`;
  return `${who}${when}, in ${name(document)}`;
}

/** A value in words. */
function givenWords(gives: Given): string {
  if (typeof gives === "string") return codeWords(gives);
  return "is" in gives ? cellWords(gives) : describeInterval(gives);
}

function cellWords(count: Count): string {
  switch (count.is) {
    case "observed":
      return describeInterval(count.interval);
    case "none-reported":
      return "none reported, and somebody was watching";
    case "not-covered":
      return "nobody was watching";
    case "unknown":
      return "not known";
  }
}

function indented(pen: Pen, lines: (inner: Pen) => readonly string[]): readonly string[] {
  const inner = pen.narrower(Math.max(20, pen.columns - STEP));
  return lines(inner).map((line) => " ".repeat(STEP) + line);
}
