/** Summary words: what a page is about, in a sentence for whoever lists it, in English. */
import { inLanguages } from "../language/speech.ts";
import { ARABIC } from "./summary-words-ar.ts";

const ENGLISH = {
  section: {
    "": "Incidents, estimates and sources of an armed conflict: what is said to have happened, how many, and who says so; ranges, not bare numbers.",
    explore:
      "Incidents on a map, a timeline, in a table and by kind, actor and source, under one filter that an address carries; counts as ranges, with who was watching.",
    incidents:
      "What is said to have happened, where and when, each with its accounts, how precisely it is known, and on how many independent origins it rests.",
    estimates:
      "How many and how much, on whose word: each figure a range as it was said, those that may be compared on one axis, the others with the reason.",
    claims:
      "What was declared, assessed, forecast or denied, by whom and when, beside the figures and incidents that were on record then and afterwards.",
    map: "Where incidents were reported, drawn only as precisely as they are known, and where nobody was counting.",
    sources:
      "Who says so: named and anonymous sources, what each said and when, whom it speaks for, and what rests on its word.",
    documents:
      "What the accounts stand in: articles, reports and statements, who published them, and which of them print another again.",
    places:
      "Countries, governorates, districts and towns with their names in English and Arabic, and what is reported of each.",
    actors: "Groups, forces and bodies that took part, were hit or were spoken of.",
    balances:
      "Wholes, their parts and what is left over, worked out with ranges; figures that cannot all be right are named.",
    origins:
      "On how many independent origins a statement rests: who spoke, who passed it on, who only printed it again.",
    coverage:
      "Who watches which places in which months, and where nobody was counting, so that silence is not taken for zero.",
    datasets:
      "Datasets with publisher, licence, citation and editions, what each watches, and what moved between editions.",
    ledger:
      "Every write in order, with who, when and why, chained by hashes that anyone can check.",
    changes:
      "What entered, changed and was withdrawn, by whom and why; corrections are as easy to find as records.",
    contribute:
      "Add an incident, an estimate or a source, paste a table or drop a file, and see at once what would enter and what would not, and why.",
    about:
      "How numbers, times, places, origins and silence are treated, rule by rule, with code lists and crosswalks.",
    series:
      "Incidents month by month with who was watching: none reported, not covered and unknown are three things.",
  } as Readonly<Record<string, string>>,
  other: (name: string) =>
    `${name}: what is said, by whom, in which document and through whom it reached us, with every disagreement kept.`,
};

/** The sentences about pages. */
export type SummaryWords = typeof ENGLISH;

/** The sentences about pages in a language. */
export const summaryWords = inLanguages<SummaryWords>({ en: ENGLISH, ar: ARABIC });

/** What the page at a path is about; `name` is the page's own, which tells a record from others of its kind. */
export function summaryOf(path: string, name: string): string {
  const [, folder = "", ...rest] = path.split("/");
  const { section, other } = summaryWords();
  return (rest.length === 0 && Object.hasOwn(section, folder) ? section[folder] : undefined) ?? other(name); // prettier-ignore
}
