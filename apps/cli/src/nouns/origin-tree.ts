/** Origin tree: how all that is said of something came to us: outlets, what they printed, and who is heard there. */
import { headcountOf } from "@sitrep/domain/source";
import { originWords } from "@sitrep/domain/verification";
import { TIE_REASON } from "@sitrep/domain/tie";
import type { Pen } from "../drawing/pen.ts";
import type { Branch } from "../drawing/tree.ts";
import { treeLines } from "../drawing/tree.ts";
import type { SheetColumn } from "@sitrep/api/sheet/csv";
import { item, section } from "../pages/page.ts";
import { circlesOf } from "../words/speakers.ts";
import { closingLines } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";
import type { AnswerOf } from "./answers.ts";
import { labelOf } from "./answers.ts";

/** What the counter answers about origins. */
export type Origins = AnswerOf<"origins", "of">;

type Way = Origins["ways"][number];

/** The lines for people: the number, the tree, what ties its leaves, and what rests on itself. */
export function originLines(answer: Origins, pen: Pen): readonly string[] {
  const { waysTotal, accounts, records, denials, reprints, ways } = answer;
  const number = `${pen.mark("derived")} ${originWords(answer)}`;
  const of = `of ${countWords(waysTotal, "way")} in which it came to us, in ${countWords(accounts, "account")} of ${countWords(records, "record")}`;
  const notes = [
    ...(denials > 0
      ? [
          `${countWords(denials, "account")} ${denials === 1 ? "denies it and is" : "deny it and are"} no origin of it`,
        ]
      : []),
    ...(reprints > 0
      ? [
          `${countWords(reprints, "account")} only ${reprints === 1 ? "prints" : "print"} another again`,
        ]
      : []),
    ...(ways.length < waysTotal
      ? [`${waysTotal - ways.length} more ways are counted and not listed: --limit lists more`]
      : []),
  ];
  return [
    ...pen.wrap(`${pen.style("strong", pen.text(number))}, ${of} [I6]`, pen.columns),
    ...notes.flatMap((note) => item(pen, pen.glyphs.bullet, note)),
    ...section(pen, "How it came to us", treeLines(branchesOf(answer, pen), pen)),
    ...section(pen, "What ties them", tieLines(answer, pen)),
    ...section(pen, "What rests on itself", circleLines(answer, pen)),
    ...closingLines(answer, pen),
  ];
}

/** The sign of a way beside its speaker: 1, 2 and so on, as the ties name it. */
function signOf(at: number, pen: Pen): string {
  return pen.style("strong", `[${at + 1}]`);
}

function branchesOf(answer: Origins, pen: Pen): readonly Branch[] {
  const { ways, documents, nodes, labels } = answer;
  const numbered = ways.map((way, at) => ({ way, at }));
  const byOutlet = Map.groupBy(numbered, ({ way }) => documents[way.document]?.publisher ?? null);
  const reprinted = new Map(nodes.map(({ id, layer, reprints }) => [`${layer} ${id}`, reprints]));
  return [...byOutlet].map(([outlet, own]) => ({
    text: outlet === null ? "a publisher that is not on file" : pen.style("heading", pen.text(labelOf(labels, outlet))),
    below: [...Map.groupBy(own, ({ way }) => way.document)].map(([document, told]) => {
      const again = reprinted.get(`document ${document}`)?.length ?? 0;
      const copies = again === 0 ? "" : ` (printed again ${again === 1 ? "once" : `${again} times`})`;
      return {
        text: `${pen.text(labelOf(labels, document))}${copies}`,
        below: told.map(({ way, at }) => speakerBranch(way, { at, outlet }, answer, pen)),
      };
    }),
  })); // prettier-ignore
}

/** A speaker, behind the relays that passed on what was said, the last of them first. */
function speakerBranch(
  way: Way,
  { at, outlet }: { readonly at: number; readonly outlet: string | null },
  answer: Origins,
  pen: Pen,
): Branch {
  const isOwn = way.speaker !== null && way.speaker === outlet;
  const accounts = way.accountsTotal === 1 ? "" : ` (${countWords(way.accountsTotal, "account")})`;
  const speaker = `${signOf(at, pen)} ${voiceWords(way.speaker, answer, pen)}${isOwn ? ", in its own voice" : ""}${accounts}`;
  return way.via.reduce<Branch>(
    (below, relay) => ({ text: `${voiceWords(relay, answer, pen)} ${pen.glyphs.from}`, below: [below] }),
    { text: speaker, below: [] },
  );
} // prettier-ignore

function voiceWords(id: string | null, { sources, labels }: Origins, pen: Pen): string {
  if (id === null) return "a voice that nobody can name";
  const source = sources[id];
  const label = pen.text(labelOf(labels, id));
  if (source === undefined) return label;
  return `${circlesOf({ identity: source.identity.is, headcount: headcountOf(source) }, pen)} ${label}`;
}

function tieLines({ ties }: Origins, pen: Pen): readonly string[] {
  return ties.flatMap(({ left, right, certain, reason }) => {
    const both = `${signOf(left, pen)} and ${signOf(right, pen)}`;
    const rule = certain ? "I4" : "I5";
    const words = `${both} ${certain ? "are" : "may be"} one origin: ${TIE_REASON[reason]} [${rule}]`;
    return item(pen, pen.glyphs.bullet, words);
  });
}

const STEPS = {
  reprints: "prints again",
  cites: "cites",
  quotes: "quotes",
  "passes-on": "passes on",
} as const satisfies Record<Origins["circles"][number]["steps"][number]["by"], string>;

function circleLines({ circles, labels }: Origins, pen: Pen): readonly string[] {
  const name = (id: string): string => pen.text(labelOf(labels, id));
  return circles.flatMap(({ steps, others, records, standing }) => {
    const ring = steps.map(({ from, by, to }) => `${name(from)} ${STEPS[by]} ${name(to)}`).join("; ");
    const more = others === 0 ? "" : `; ${countWords(others, "other")} hang in the same circle`;
    const seen = records.length === 0 ? "" : `\n${records.map((id) => pen.style("accent", pen.text(id))).join(", ")}`;
    const sort = standing === "error" ? `${pen.style("alarm", "an error of the record")}: ` : "";
    return item(pen, pen.glyphs.bullet, `${sort}${ring}${more} [I8]${seen}`);
  });
} // prettier-ignore

/** The columns of the ways as a sheet. */
export function originSheet({ labels, documents }: Origins): readonly SheetColumn<Way>[] {
  const name = (id: string | null | undefined): string =>
    id === null || id === undefined ? "" : labelOf(labels, id);
  return [
    { name: "speaker", value: ({ speaker }) => speaker },
    { name: "speaker_label", value: ({ speaker }) => name(speaker) },
    { name: "via", value: ({ via }) => via.join("; ") },
    { name: "document", value: ({ document }) => document },
    { name: "document_label", value: ({ document }) => name(document) },
    { name: "outlet", value: ({ document }) => name(documents[document]?.publisher) },
    { name: "accounts", value: ({ accountsTotal }) => accountsTotal },
    { name: "records", value: ({ accounts }) => [...new Set(accounts.map(({ record }) => record))].join("; ") },
  ]; // prettier-ignore
}
