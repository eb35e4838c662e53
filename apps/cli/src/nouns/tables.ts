/** Tables: the columns of every noun, in the order in which they go below where the terminal is narrow: the last first. */
import type { Labels } from "@sitrep/api/labels";
import { harmInShort } from "@sitrep/domain/harm";
import { RELIABILITY } from "@sitrep/domain/admiralty";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import type { Column } from "../drawing/table.ts";
import { codeWords } from "../words/code.ts";
import { doersOf, harmWords, partyWords, placeWords } from "../words/incident.ts";
import { basisWords, circlesOf } from "../words/speakers.ts";
import type { ItemOf, Noun } from "./answers.ts";
import { labelOf } from "./answers.ts";

/** Makes the columns of one noun for an answer. */
export type ColumnsOf<Item> = (labels: Labels, pen: Pen) => readonly Column<Item>[];

/** How wide a date may become before it is wrapped. */
const DATE = 18;

function idColumn<Item extends { readonly id: string }>(pen: Pen): Column<Item> {
  const cell = ({ id }: Item): string => pen.style("accent", pen.text(id));
  return { head: "ID", cell, most: 100, below: "last" };
}

const incidents: ColumnsOf<ItemOf["incidents"]> = (labels, pen) => [
  { head: "WHEN", cell: ({ when }) => pen.text(describeWhen(when)), most: DATE, below: "joined" },
  {
    head: "WHAT",
    cell: ({ title, attempted }) => pen.text(attempted ? `${title} (attempted)` : title),
    most: 90,
    grows: true,
  },
  { head: "WHERE", cell: (one) => placeWords(one, pen), most: 26, below: "joined" },
  {
    head: "HARM",
    cell: ({ harm }) =>
      harmInShort(harm)
        .map((one) => harmWords(one, pen))
        .join("\n"),
    most: 28,
    below: "joined",
  },
  {
    head: "BY",
    cell: (one) =>
      doersOf(one)
        .map((party) => partyWords(party, labels, pen))
        .join("\n"),
    most: 26,
    below: "joined",
  },
  { head: "BASIS", cell: ({ computed }) => basisWords(computed, pen), most: 24, below: "joined" },
  idColumn(pen),
];

const sources: ColumnsOf<ItemOf["sources"]> = (labels, pen) => [
  {
    head: "WHO",
    cell: ({ identity, computed }) =>
      `${circlesOf({ identity: identity.is, headcount: computed.headcount }, pen)} ${pen.text(computed.label)}`,
    most: 70,
    grows: true,
  },
  { head: "KIND", cell: ({ kind }) => codeWords(kind), most: 20, below: "joined" },
  {
    head: "BELONGS TO",
    cell: ({ affiliation, affiliationWords }) =>
      pen.text(affiliation === undefined ? (affiliationWords ?? "") : labelOf(labels, affiliation)),
    most: 30,
    below: "joined",
    label: "of",
  },
  {
    head: "PARTY",
    cell: ({ partyToConflict }) => (partyToConflict ? "party to the conflict" : ""),
    most: 21,
    below: "joined",
  },
  {
    head: "RELIABILITY",
    cell: ({ reliability }) => `${reliability} ${RELIABILITY[reliability]}`,
    most: 31,
    below: "joined",
  },
  idColumn(pen),
];

const documents: ColumnsOf<ItemOf["documents"]> = (labels, pen) => [
  {
    head: "PUBLISHED",
    cell: ({ publishedOn }) =>
      publishedOn === undefined ? pen.mark("unknown") : pen.text(describeWhen(publishedOn)),
    most: DATE,
    below: "joined",
  },
  { head: "TITLE", cell: ({ title }) => pen.text(title), most: 90, grows: true },
  {
    head: "PUBLISHER",
    cell: ({ publisher }) => pen.text(labelOf(labels, publisher)),
    most: 30,
    below: "joined",
  },
  { head: "KIND", cell: ({ kind }) => codeWords(kind), most: 12, below: "joined" },
  {
    head: "PRINTS AGAIN",
    cell: ({ computed: { original } }) =>
      original === null ? "" : pen.text(labelOf(labels, original)),
    most: 30,
    below: "joined",
    label: "prints again:",
  },
  idColumn(pen),
];

const claims: ColumnsOf<ItemOf["claims"]> = (_labels, pen) => [
  {
    head: "SAID",
    cell: ({ statedOn }) =>
      statedOn === undefined ? pen.mark("unknown") : pen.text(describeWhen(statedOn)),
    most: DATE,
    below: "joined",
  },
  { head: "CLAIM", cell: ({ title }) => pen.text(title), most: 90, grows: true },
  {
    head: "KIND",
    cell: ({ kind, likelihood }) =>
      likelihood === undefined ? codeWords(kind) : `${codeWords(kind)}, ${codeWords(likelihood)}`,
    most: 24,
    below: "joined",
  },
  {
    head: "BY",
    cell: ({ computed }) =>
      computed.speakers.map((one) => `${circlesOf(one, pen)} ${pen.text(one.label)}`).join("\n"),
    most: 36,
    below: "joined",
  },
  {
    head: "BEARS ON",
    cell: ({ about }) => [...new Set(about.map(({ relation }) => relation))].join(", "),
    most: 20,
    below: "joined",
    label: "towards others:",
  },
  idColumn(pen),
];

const places: ColumnsOf<ItemOf["places"]> = (_labels, pen) => [
  { head: "PLACE", cell: ({ computed }) => pen.text(computed.name), most: 50, grows: true },
  { head: "KIND", cell: ({ kind }) => kind, most: 12, below: "joined" },
  {
    head: "IN",
    cell: ({ id, computed: { governorate, country } }) =>
      [governorate, country]
        .flatMap((at) => (at === null || at.id === id ? [] : [pen.text(at.name)]))
        .join(", "),
    most: 30,
    below: "joined",
    label: "in",
  },
  {
    head: "POINT",
    cell: ({ point }) => (point === undefined ? "" : `${point.lat}, ${point.lon}`),
    most: 22,
    below: "joined",
  },
  idColumn(pen),
  // Written from the right; at the end of a line it cannot move what stands beside it.
  {
    head: "ARABIC",
    cell: ({ computed }) => (computed.nameAr === computed.name ? "" : pen.text(computed.nameAr)),
    most: 30,
    below: "last",
  },
];

const actors: ColumnsOf<ItemOf["actors"]> = (labels, pen) => [
  { head: "ACTOR", cell: ({ name }) => pen.text(name), most: 60, grows: true },
  { head: "KIND", cell: ({ kind }) => codeWords(kind), most: 22, below: "joined" },
  {
    head: "PART OF",
    cell: ({ parent }) => (parent === undefined ? "" : pen.text(labelOf(labels, parent))),
    most: 30,
    below: "joined",
    label: "part of",
  },
  {
    head: "ALSO",
    cell: ({ aliases }) => pen.text(aliases.join(", ")),
    most: 30,
    below: "joined",
    label: "also",
  },
  idColumn(pen),
];

/** The columns of each noun but estimates, which are drawn on axes. */
export const COLUMNS: {
  readonly [Name in Exclude<Noun, "estimates">]: ColumnsOf<ItemOf[Name]>;
} = { incidents, sources, documents, claims, places, actors };

/** The columns of estimates; `bar` draws one on the axis of its metric. */
export function estimateColumns(
  pen: Pen,
  axis: { readonly line: string; readonly bar: (item: ItemOf["estimates"]) => string },
  words: (item: ItemOf["estimates"]) => string,
): readonly Column<ItemOf["estimates"]>[] {
  return [
    { head: "WHAT", cell: ({ title }) => pen.text(title), most: 70, grows: true },
    { head: axis.line, cell: axis.bar, most: 200, below: "line" },
    { head: "SAID", cell: words, most: 30, below: "joined" },
    {
      head: "WHEN",
      cell: ({ asOf, period }) => pen.text(describeWhen(asOf ?? period ?? "")),
      most: DATE + 6,
      below: "joined",
    },
    { head: "BASIS", cell: ({ computed }) => basisWords(computed, pen), most: 24, below: "joined" },
    idColumn(pen),
  ];
}
