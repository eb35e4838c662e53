/** Tab: one noun of the browser: what it lists, by which filters, and how a record of it is shown. */
import type { Caller } from "@sitrep/api/router";
import {
  ActorQuery,
  ClaimQuery,
  DocumentQuery,
  EstimateQuery,
  IncidentQuery,
  PlaceQuery,
  SearchQuery,
  SourceQuery,
} from "@sitrep/domain/filter";
import { BatchQuery } from "@sitrep/domain/change-query";
import type { RecordKind } from "@sitrep/domain/record";
import type { Pen } from "../drawing/pen.ts";
import type { FilterSchema } from "../flags.ts";
import { withIds } from "../names.ts";
import type { AnswerOf, ListOf, Noun } from "../nouns/answers.ts";
import { batchPage } from "../pages/batch-page.ts";
import { findRecord, pageOf } from "../pages/record-page.ts";
import { codeWords } from "../words/code.ts";
import { instantWords } from "../words/instant.ts";
import { countWords } from "../words/quantity.ts";
import { lineOf } from "./line.ts";

/** What a tab is asked: the texts of its filters. */
export type Input = Readonly<Record<string, InputValue>>;

/** What a filter can hold. */
export type InputValue = string | number | boolean | readonly string[];

/** The moment that everything is asked at. */
export interface Moment {
  readonly knownAt?: string;
}

/** One line of a list, and the page behind it. */
export interface Row {
  readonly id: string;
  /** The line: what stands at its left, and what may be cut off at its right. */
  readonly line: (pen: Pen) => { readonly left: string; readonly right: string };
  readonly page: (caller: Caller, moment: Moment) => Promise<Draw>;
}

/** Draws a page for a pen. */
export type Draw = (pen: Pen) => readonly string[];

/** A part of a list; `next` asks for what follows. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: Input | null;
  readonly ledger: AnswerOf<"ledger", "head">["ledger"];
}

/** One tab. */
export interface Tab {
  readonly name: string;
  readonly title: string;
  readonly schema: FilterSchema;
  /** How much of a line its left part may take: a quantity is never cut for the sake of a title. */
  readonly leftShare: number;
  readonly fetch: (caller: Caller, input: Input) => Promise<Rows>;
}

const PAGE = 200;

/** The kind of record that each noun lists. */
const KINDS = {
  incidents: "incident",
  estimates: "estimate",
  sources: "source",
  documents: "document",
  claims: "claim",
  places: "place",
  actors: "actor",
} as const satisfies Record<Noun, RecordKind>;

function nounTab(name: Noun, schema: FilterSchema): Tab {
  const kind = KINDS[name];
  return {
    name,
    title: name.slice(0, 1).toUpperCase() + name.slice(1),
    schema,
    leftShare: name === "estimates" ? 0.6 : 0.4,
    fetch: async (caller, input) => {
      const asked = await withIds({ caller }, { ...input, limit: PAGE });
      // Every noun has a list, which takes texts as a URL has them.
      const lists = caller as unknown as Readonly<
        Record<Noun, { readonly list: (input: unknown) => Promise<ListOf<Noun>> }>
      >;
      const { items, total, next, labels, ledger } = await lists[name].list(asked);
      const knownAt = String(ledger.position);
      return {
        rows: items.map((item) => recordRow(kind, item, lineOf(name, item, labels))),
        total,
        next: next === null ? null : { ...input, knownAt, after: next },
        ledger,
      };
    },
  };
}

function recordRow(kind: RecordKind, { id }: { readonly id: string }, line: Row["line"]): Row {
  return {
    id,
    line,
    page: async (caller, moment) => (await pageOf(caller, kind, { id, ...moment })).draw,
  };
}

/** So many hits are shown; how many more there are, nobody counts. */
const MOST_HITS = 100;

const searchTab: Tab = {
  name: "search",
  title: "Search",
  schema: SearchQuery,
  leftShare: 0.4,
  fetch: async (caller, input) => {
    const { knownAt } = input;
    const moment = typeof knownAt === "string" ? { knownAt } : {};
    if (typeof input["q"] !== "string" || input["q"].trim() === "") {
      const { ledger } = await caller.ledger.head(moment);
      return { rows: [], total: 0, next: null, ledger };
    }
    // What the filters hold is text, and the counter reads texts.
    const asked = { ...input, limit: MOST_HITS } as Parameters<Caller["search"]["all"]>[0];
    const { items, ledger } = await caller.search.all(asked);
    const rows = items.map(({ id, kind, label }) =>
      recordRow(kind, { id }, (pen) => ({ left: codeWords(kind), right: pen.text(label) })),
    );
    return { rows, total: items.length, next: null, ledger };
  },
};

const logTab: Tab = {
  name: "log",
  title: "Log",
  schema: BatchQuery,
  leftShare: 0.5,
  fetch: async (caller, input) => {
    // What the filters hold is text, and the counter reads texts.
    const asked = { ...input, limit: PAGE } as Parameters<Caller["ledger"]["batches"]>[0];
    const { items, ledger } = await caller.ledger.batches(asked);
    const rows = items.map((batch): Row => ({
      id: String(batch.position),
      line: (pen) => ({
        left: `${batch.position}  ${instantWords(batch.recordedAt)}`,
        right: pen.text(batch.reason),
      }),
      page: async (asking) => {
        const answer = await asking.ledger.batch({ position: batch.position });
        return (pen) => batchPage(answer, pen);
      },
    }));
    const last = items.at(-1)?.position ?? 1;
    const next = items.length < PAGE || last === 1 ? null : { ...input, before: last };
    return { rows, total: ledger.position, next, ledger };
  },
};

/** The tabs, in the order in which they stand. */
export const TABS: readonly [Tab, ...Tab[]] = [
  nounTab("incidents", IncidentQuery),
  nounTab("estimates", EstimateQuery),
  nounTab("sources", SourceQuery),
  nounTab("documents", DocumentQuery),
  nounTab("claims", ClaimQuery),
  nounTab("places", PlaceQuery),
  nounTab("actors", ActorQuery),
  searchTab,
  logTab,
];

/** How many there are, in words: "61 incidents". */
export function totalWords(tab: Tab, total: number): string {
  if (tab.name === "search")
    return `${total < MOST_HITS ? "" : "the first "}${countWords(total, "record")}`;
  if (tab.name === "log") return countWords(total, "batch", "batches");
  return countWords(total, tab.name.replace(/s$/, ""), tab.name);
}

/** The page of any record, by its id. */
export async function pageById(caller: Caller, id: string, moment: Moment): Promise<Draw> {
  return (await findRecord(caller, { id, ...moment })).draw;
}
