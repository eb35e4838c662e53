/** Line: a record of a list in the browser on one line: what tells it apart at its left, its name behind it. */
import type { Labels } from "@sitrep/api/labels";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import type { ItemOf, Noun } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { doersOf, partyWords } from "../words/incident.ts";
import { quantityWords } from "../words/quantity.ts";
import { circlesOf, circlesOfAll } from "../words/speakers.ts";

/** Makes the line of one record. */
type LineOf<Item> = (
  item: Item,
  labels: Labels,
) => (pen: Pen) => { readonly left: string; readonly right: string };

/** A span of time in as few letters as a list has: "2019-02", "…2019-02-28", "2018-08…2019-02". */
function shortWhen(when: string | undefined, pen: Pen): string {
  if (when === undefined) return pen.glyphs.marks.unknown;
  const run = /^\[?([\d-]*)(?:\.\.|\/)([\d-]*)\]?$/.exec(when);
  if (run === null) return pen.text(/^[\d-]+$/.test(when) ? when : describeWhen(when));
  const [first = "", last = ""] = run.slice(1);
  return `${first}${pen.glyphs.ellipsis}${last}`;
}

const LINES: { readonly [Name in Noun]: LineOf<ItemOf[Name]> } = {
  incidents: (item, labels) => (pen) => {
    const [doer] = doersOf(item);
    const [sign, ...by] = doer === undefined ? [] : partyWords(doer, labels, pen).split(" ");
    const isMarked = doer !== undefined && doer.attribution !== "unattributed";
    const title = pen.text(item.title);
    return {
      left: shortWhen(item.when, pen),
      right: isMarked ? `${sign} ${title} ${pen.glyphs.bullet} ${by.join(" ")}` : `  ${title}`,
    };
  },
  estimates: (item) => (pen) => ({
    left: pen.text(quantityWords(item.quantity)),
    right: `${pen.text(item.title)} ${circlesOfAll(item.computed.speakers, pen)}`,
  }),
  sources:
    ({ identity, computed, kind }) =>
    (pen) => ({
      left: codeWords(kind),
      right: `${circlesOf({ identity: identity.is, headcount: computed.headcount }, pen)} ${pen.text(computed.label)}`,
    }),
  documents:
    ({ publishedOn, title, publisher }, labels) =>
    (pen) => ({
      left: shortWhen(publishedOn, pen),
      right: pen.text(`${title} (${labelOf(labels, publisher)})`),
    }),
  claims:
    ({ kind, title, computed }) =>
    (pen) => ({
      left: codeWords(kind),
      right: `${pen.text(title)} ${circlesOfAll(computed.speakers, pen)}`,
    }),
  places:
    ({ kind, computed: { name, nameAr, governorate, country } }) =>
    (pen) => {
      const around = [governorate?.name, country?.name].filter((at) => at && at !== name);
      const arabic = nameAr === name ? "" : `  ${nameAr}`;
      return { left: kind, right: pen.text(`${[name, ...around].join(", ")}${arabic}`) };
    },
  actors:
    ({ kind, name, aliases }) =>
    (pen) => ({
      left: codeWords(kind),
      right: pen.text(aliases.length === 0 ? name : `${name} (${aliases.join(", ")})`),
    }),
};

/** The line of a record of a noun. */
export function lineOf<Name extends Noun>(
  noun: Name,
  item: ItemOf[Name],
  labels: Labels,
): (pen: Pen) => { readonly left: string; readonly right: string } {
  const lines: LineOf<ItemOf[Name]> = LINES[noun];
  return lines(item, labels);
}
