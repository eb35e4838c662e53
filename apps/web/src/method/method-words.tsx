/** Method words: what the pages of the method say around what the domain says, in English. */
import type { Match } from "@sitrep/domain/crosswalk";
import { MATCH } from "@sitrep/domain/crosswalk";
import type { CrosswalkLoss } from "@sitrep/domain/crosswalk-loss";
import type { DatePrecisionWords } from "@sitrep/domain/crosswalk-precision";
import type { CodeListName } from "@sitrep/domain/glossary";
import { CODE_LISTS } from "@sitrep/domain/glossary";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { capitalised } from "../words/names.ts";
import { ARABIC } from "./method-words-ar.tsx";
import type { MethodPath } from "./method-address.ts";
import { SENTENCES } from "./sentences.ts";

/** The groups of the words of the interface. */
export type TermGroup = "records" | "says" | "happened" | "amounts" | "watched" | "told" | "kept";

/** From the least to the most days of a stretch. */
type Days = readonly [number, number];

const PERCENT = new Intl.NumberFormat("en", { style: "percent" });

function span([least, most]: Days): string {
  return least === most ? String(least) : `${least} to ${most}`;
}

const ENGLISH = {
  name: "Method",
  named: (page: string): string => `Method: ${page}`,
  pages: "Pages of the method",
  onThisPage: "On this page",
  page: {
    "/about": {
      name: "In short",
      says: "The four sentences that decide every question, how amounts and doubts are drawn, the limits that we set ourselves, and how to cite.",
      heading: "How it is done, and why",
    },
    "/about/terms": {
      name: "Words",
      says: "What the words of these pages mean, in a sentence or two each.",
      heading: "What the words mean",
    },
    "/about/codes": {
      name: "Code lists",
      says: "Every list that records are coded with: kinds, grades, degrees, metrics.",
      heading: "What records are coded with",
    },
    "/about/crosswalks": {
      name: "Crosswalks",
      says: "Our lists in those of ACLED, UCDP, GTD and PLOVER, and what each step loses.",
      heading: "Our lists in the lists of others",
    },
    "/about/coverage": {
      name: "Coverage",
      says: "What each dataset claims to watch, where and when, and by which rule it selects.",
      heading: "What each dataset claims to watch",
    },
    "/about/rules": {
      name: "Rules",
      says: "What is promised of every number, one rule a number; the tests cite them.",
      heading: "The rules, by number",
    },
  } satisfies Record<
    MethodPath,
    { readonly name: string; readonly says: string; readonly heading: string }
  >,
  standfirst: {
    about:
      "Sitrep keeps what is said about an armed conflict, and who says it. It shows evidence and gives no verdict of its own.",
    terms:
      "Each of them explains itself where it stands, too: whatever has a dotted line under it opens.",
    codes:
      "Each list is closed: a record that holds another word is refused. A change of a list is told in the list of changes.",
    crosswalks:
      "What is coded here can be set against other datasets only as far as their categories allow. Each row says how theirs lies to ours, and what the step loses.",
    rules: "What is promised of every value. Each rule has a test that fails when it is broken.",
    coverage: (href: string): ReactNode => (
      <>
        A place or month without a record means something only where somebody watched it.{" "}
        <a href={href}>Who watched where and when</a>, month by month.
      </>
    ),
  },
  chapter: (letter: string, title: string): string => `${letter}: ${capitalised(title)}`,
  fourSentences: "Four sentences",
  sentences: SENTENCES as readonly { readonly sentence: string; readonly meaning: string }[],
  part: {
    marks: "How amounts and doubts are drawn",
    tolerance: "Tolerances",
    more: "The whole method",
    cite: "How to cite",
    licences: "Licences and credits",
    index: "Index of rules and words",
  },
  group: {
    records: "What stands on record",
    says: "Who says so, and how well it is supported",
    happened: "What happened, when and where",
    amounts: "How many, how much",
    watched: "Who was watching",
    told: "What is worked out here",
    kept: "What was written when",
  } satisfies Record<TermGroup, string>,
  list: {
    title: (list: CodeListName): string => CODE_LISTS[list].title,
    note: {
      kind: "A deed that was tried and failed is marked as attempted.",
      verification: "Worked out from the accounts of a record; nobody types it in.",
      reliability: "Nothing is calculated with grades, and F is no middle grade.",
      credibility: "Nothing is calculated with grades, and 6 is no middle grade.",
      likelihood: "They are kept as words; the band explains them and enters no arithmetic.",
    } as Readonly<Partial<Record<CodeListName, string>>>,
    by: (rule: ReactNode): ReactNode => <>By {rule}.</>,
    metric: (units: readonly string[], isStock: boolean, isAdditive: boolean): string =>
      `In ${units.join(" or ")}; ${isStock ? "holds at a moment" : "adds up over a period"}${isAdditive ? "" : "; a part of it may be more than the whole"}.`,
  },
  marks: {
    opening:
      "A number is drawn as it was said, from the least to the most that it allows. A dot stands only where the source itself put one number forward. What Sitrep works out is set in italics and names its rule.",
    said: "Who says it",
    laid: "How surely it is laid to somebody",
    nothing: "Where nothing is on record",
    where: "Where it happened",
    onMap: "What the marks on a map mean",
    dot: "known to a settlement or site",
    ring: `near one: within ${NEAR_RADIUS_KM} km of it`,
    area: "known only to an area, which is shaded with its count",
    derived: "Worked out",
  },
  amount: {
    said: "As it was said",
    drawn: "As it is drawn",
    allows: "What it allows",
    rule: "By rule",
    version: (version: number): string => `, version ${version}`,
  },
  tolerance: {
    opening:
      "Words such as “about” give no limits, so we had to. These numbers are ours, and nobody else said them. Each is a rule with a version; a change of one is a new version, and is told in the list of changes that move numbers.",
    about: "about",
    aboutIs: (share: number): string => `${PERCENT.format(share)} of the value to both sides`,
    nearly: "nearly",
    nearlyIs: (share: number): string =>
      `${PERCENT.format(share)} below the value, and never the value itself`,
    order: "tens, dozens, hundreds of …",
    orderIs: (from: number, below: number): string => `from ${from} to below ${below} of the unit`,
    rate: "per week, per month, per year",
    rateIs: (week: Days, month: Days, year: Days): string =>
      `a week has ${span(week)} days, a month ${span(month)}, a year ${span(year)}`,
    date: "an approximate date",
    dateIs: (day: number, month: number, season: number, year: number): string =>
      `${day} days to both sides of a day, ${month} of a month, ${season} of a season, ${year} of a year`,
    near: "near a place",
    nearIs: `within ${NEAR_RADIUS_KM} km, as UCDP has it`,
  },
  cite: {
    give: (parameter: ReactNode): ReactNode => (
      <>
        Give the name of the page, the dataset, the number of the batch, and the address with{" "}
        {parameter} in it. Such an address shows what was known at that batch, also after others
        were written; without it, what is known when it is opened.
      </>
    ),
    example: (position: number, recorded: string): string =>
      `shows all figures as known at batch ${position}, recorded ${recorded}`,
    prove: (hash: ReactNode, ledger: string): ReactNode => (
      <>
        Every record ends with a line to cite it by. To prove later that nothing was rewritten, note
        the hash of the batch too
        {hash !== null && <>: {hash}</>}. The <a href={ledger}>ledger</a> compares it.
      </>
    ),
  },
  rights: {
    more: "More",
    holds: "What it holds, and its editions",
    everything: "Everything else on the page",
    code: "Code",
    mit: "MIT licence.",
    shapes: "Shapes of the map",
    naturalEarth: "Made with Natural Earth, which is in the public domain.",
    taken: "What was taken and changed",
    letters: (name: string): string => `Letters: ${name}`,
    lists: "Lists of others",
    listsAre:
      "The names of categories of ACLED, UCDP, GTD and PLOVER stand here as facts. Their data and the texts of their codebooks are not used.",
    articles: "Articles",
    articlesAre:
      "No text of an article is kept: only what it says in our own words, where in it that stands, and a fingerprint of the passage.",
  },
  index: {
    rules: "Rules",
    words: "Words and codes",
    grade: (code: string): string => `Grade ${code}`,
    /** What tells a code from one of the same name in another list. */
    of: {
      kind: "incident",
      extent: "extent",
      role: "party",
      attribution: "attribution",
      effect: "harm",
      people: "people",
      verification: "support",
      stance: "account",
      reliability: "source",
      credibility: "account",
      source: "source",
      precision: "place known to",
      place: "place",
      metric: "metric",
      nature: "figure",
      claim: "claim",
      relation: "claim",
      likelihood: "likelihood",
      actor: "actor",
      verdict: "judgement",
      strength: "match",
      sensitivity: "sensitivity",
      change: "change",
    } satisfies Record<CodeListName, string>,
  },
  coverage: {
    holds: "What this dataset holds",
    nothing:
      "Nothing is on file about what it watches. That a place or month is missing from it says nothing about what happened.",
  },
  crosswalk: {
    match: "How two categories may lie to each other",
    matches: MATCH as Readonly<Record<Match, string>>,
    list: {
      acled: "ACLED, event and sub-event type",
      ucdp: "UCDP GED, type of violence",
      gtd: "GTD, attack type",
      plover: "PLOVER, event type",
    },
    precision: "Precision of place and date",
    caption: (name: string): string => `Our kinds of incident in ${name}`,
    head: { ours: "Ours", theirs: "Theirs", fits: "How it fits", lost: "What is lost" },
    loss: (loss: CrosswalkLoss): string => loss,
    nothing: "nothing",
    matchName: { exact: "exact", broader: "broader", narrower: "narrower", none: "not at all" } satisfies Record<Match, string>, // prettier-ignore
    places: "Precision of places",
    placeKnown: "A place known to",
    dates: "Precision of dates",
    date: (words: DatePrecisionWords): string => words,
    dateKnown: "A date known to",
    noCode: "no code",
  },
};

/** The words of the method. */
export type MethodWords = typeof ENGLISH;

/** The words of the method, in the language of the page. */
export const methodWords = inLanguages<MethodWords>({ en: ENGLISH, ar: ARABIC });
