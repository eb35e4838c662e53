/** Front words: what the front page says, in English. */
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./front-words-ar.tsx";

/** The unit of a series of cells. */
export type SeriesUnit = "month" | "year";

const ENGLISH = {
  name: "Front page",
  explore:
    "Explore it: narrow by time, place, kind and who says so, on a map, a timeline and a table at once",
  ask: "Or ask in words, in the box above:",
  asked: ["abductions anbar 2019 q1", "kirkuk since 2018", "civilians killed mosul 2017"],
  reportedHeading: "Latest reported",
  allReported: "All incidents, latest first",
  map: "Map of incidents on record",
  whereHeading: "Where it happened, as far as anybody says",
  unwatchedHeading: "What nobody watches",
  latestHeading: "Latest in the ledger",
  monthsNote: (unit: SeriesUnit): string =>
    `Incidents on record by ${unit}, and who was watching. A ${unit} without a column is not a quiet one.`,
  monthsSource:
    "Source: every incident on record; each leads to who says so. Coverage: the lines under the columns.",
  headline: (total: number, most: { place: string; share: number } | null): string => {
    const incidents = countWords(total, "incident");
    if (total === 0) return "No incident is on record";
    if (most === null) return `${incidents} on record`;
    if (most.share === total) return `${incidents} on record, all in ${most.place}`;
    return `${incidents} on record, ${numberWords(most.share)} of them in ${most.place}`;
  },
  nobodySaysWhen: "Nobody says when.",
  span: (total: number, from: string, to: string, undated: number): string => {
    const subject = total === 1 ? "It lies" : "They lie";
    const span = from === to ? `in ${from}` : `between ${from} and ${to}`;
    const known =
      undated === 0
        ? ""
        : `; for ${undated === total ? "none" : numberWords(undated)} of them ${undated === total ? "is the first day known" : "not even the first day is known"}`;
    return `${subject} ${span}, as far as anyone says${known}.`;
  },
  who: (all: number, unnamed: number, parties: number): string => {
    const shares = [
      ...(unnamed > 0 ? [`${numberWords(unnamed)} of them not named`] : []),
      ...(parties > 0
        ? [`${numberWords(parties)} ${parties === 1 ? "party" : "parties"} to the conflict`]
        : []),
    ];
    const speak = countWords(all, "source speaks", "sources speak");
    return `${[speak, ...(shares.length > 0 ? [listWords(shares)] : [])].join(", ")}.`;
  },
  what: "What is reported",
  otherKinds: (count: number): string => countWords(count, "other kind"),
  where: "Where",
  otherGovernorates: (count: number): string => `And ${countWords(count, "other governorate")}. `,
  knownOnlyWider: "What is known only to a country or a region stands in none of them.",
  byWhom: "By whom",
  sources: (count: number, isNamed: boolean): string =>
    `${countWords(count, "source")} ${isNamed ? "named" : "not named"}`,
  party: (isParty: boolean): string => (isParty ? ", party to the conflict" : ", no party"),
  drawn: (count: number): string => ` Drawn: the ${count} heard most.`,
  shares: (records: number, unnamedOnly: number, partiesOnly: number, reprints: number): string => {
    const again =
      reprints === 0
        ? ""
        : ` ${countWords(reprints, "document only prints", "documents only print")} another again and ${reprints === 1 ? "adds" : "add"} no origin.`;
    return `Of ${countWords(records, "record")}, ${numberWords(unnamedOnly)} rest only on people who are not named, and ${numberWords(partiesOnly)} only on parties to the conflict.${again}`;
  },
  circle: "A circle is a named source, or each person who is not named.",
  batch: (position: number): string => `Batch ${position}`,
  comma: ",",
  by: ", by ",
  changes: (created: number, amended: number, retracted: number): string =>
    [
      ...(created > 0 ? [`${countWords(created, "record")} added`] : []),
      ...(amended > 0 ? [`${amended} amended`] : []),
      ...(retracted > 0 ? [`${retracted} retracted`] : []),
    ].join(", "),
  watched: (blind: number, all: number, unit: SeriesUnit): string => {
    if (all === 0) return "No day is known of any incident";
    const single = all === 1 ? `that ${unit}` : null;
    const months = countWords(all, unit);
    if (blind === 0) return `Somebody watched in ${single ?? `each of these ${months}`}`;
    if (blind === all) return `Nobody on record watched in ${single ?? `any of these ${months}`}`;
    return `Nobody on record watched in ${numberWords(blind)} of these ${months}`;
  },
  unwatched: (country: string | null, unseen: number, all: number): string => {
    const where = country ?? "elsewhere";
    if (all === 1) return `${where}: nobody watches the one governorate on file.`;
    if (unseen === all) return `${where}: nobody watches any of ${numberWords(all)} governorates.`;
    return `${where}: nobody watches ${numberWords(unseen)} of ${numberWords(all)} governorates.`;
  },
  nobodyTells: "Nobody on record says what they watch.",
  allWatched: "Somebody watches each governorate on file. Nobody sees everything in one.",
  samplesOnly: (watchers: number): string =>
    `${countWords(watchers, "watcher")} elsewhere, each with samples only: where they report nothing, it stays unknown and is never zero.`,
  whoWatches: "Who watches what",
  dispute: (population: ReactNode, scope: string, left: string, right: string): ReactNode => (
    <>
      {population}, {scope}: {left}, or {right}
    </>
  ),
  disputeNote: (pairs: number, comparison: string): string =>
    `${pairs === 1 ? "Two figures for the same people in the same places share no number" : `${countWords(pairs, "pair")} of figures for the same people in the same places share no number. The first`}: ${comparison} Figures under different headings count different things and share an axis only so that their size can be seen.`,
  disputeSource:
    "Source: who says each figure stands in its row. Nobody counted everywhere; what a figure leaves out is told on its page.",
  allFigures: "All figures on record",
};

/** The words of the front page. */
export type FrontWords = typeof ENGLISH;

/** The words of the front page, in its language. */
export const frontWords = inLanguages<FrontWords>({ en: ENGLISH, ar: ARABIC });
