/** Every question that can be asked, for tests of what holds for all answers. */
import type { KnownAt } from "@sitrep/domain/known-at";
import { Beside } from "@sitrep/domain/count-query";
import { ChangeFilter } from "@sitrep/domain/change-query";
import { TRPCError } from "@trpc/server";
import { appRouter } from "./router.ts";
import type { Caller } from "./router.ts";
import { sentenceFor } from "./trpc.ts";

/** One question: a procedure by its path, and its input. */
export interface Asked {
  readonly path: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What is varied: ids to ask for one by one, and filters to narrow each list with. */
export interface Variety {
  readonly ids: readonly string[];
  readonly filters: readonly Readonly<Record<string, unknown>>[];
  readonly positions: number;
}

const DAYS = { from: "2018-01-01", to: "2019-12-31" };

/** Paths of the procedures, in the router's order. */
export const PATHS: readonly string[] = Object.keys(appRouter._def.procedures);

/** Procedures that are asked for one record. */
const BY_ID = [
  "leaning.record",
  "search.nearest",
  "search.kind",
  "contribute.form",
  "documents.citations",
  "claims.record",
  "sources.said",
];

/** Procedures that take nothing but the position to ask at. */
const AT_POSITION = [
  "estimates.apart",
  "estimates.balances",
  "sources.voices",
  "series.coverage",
  "series.watch",
  "datasets.list",
  "ledger.head",
  "ledger.batches",
];

/** The ids, so many at a time. */
function pages(ids: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    ids.slice(at * size, (at + 1) * size),
  );
}

/** The inputs that a procedure is asked with. A new procedure is to be said here how to ask. */
function inputsOf(path: string, { ids, filters, positions }: Variety): readonly Asked["input"][] {
  const verb = path.split(".")[1];
  if (AT_POSITION.includes(path)) return [{}];
  if (verb === "byId" || BY_ID.includes(path)) return ids.map((id) => ({ id }));
  if (path === "changes.list") return changeQuestions(filters, ids);
  if (verb === "list") return [{}, ...filters, ...filters.map((one) => ({ ...one, limit: 1 }))];
  switch (path) {
    case "search.all":
    case "search.read":
      return filters.filter(({ q }) => q !== undefined);
    case "contribute.names":
      return filters.flatMap(({ q }) =>
        [["place"], ["source"], ["document"]].flatMap((kind) =>
          q === undefined ? [] : [{ q, kind }],
        ),
      );
    case "contribute.check":
      // A form takes long to be checked, so that several ids go into one, and not each of them is corrected.
      return [
        ...pages(ids, 20).map((some) => ({ cells: referringTo(some) })),
        ...ids
          .filter((id, at) => at % 4 === 0 || id.includes("zqx"))
          .map((id) => ({
            cells: { amend: id, "correction.reason": "why", "incidents.1.title": "x" },
          })),
      ];
    case "datasets.records":
      return [...new Set(ids.map((id) => id.split("/")[0]))].flatMap((id) => [
        { id, limit: 1000 },
        { id, limit: 2 },
      ]);
    case "series.incidents":
      return [{}, ...filters].flatMap((filter) => [
        { by: "month", ...DAYS, ...filter },
        { by: "month", ...DAYS, ...filter, likeForLike: true },
        { by: "year", ...DAYS, ...filter, split: "attribution", harm: "killed" },
        { by: "month", ...DAYS, ...filter, harm: "killed", who: "civilians" },
        ...Beside.options.map((beside) => ({ by: "month", ...DAYS, ...filter, beside })),
        { by: "governorate", ...filter },
        { by: "governorate", count: "cluster", ...filter },
      ]);
    case "incidents.count":
      return [{}, ...filters].flatMap((filter) => [filter, { ...filter, count: "cluster" }]);
    case "estimates.compare":
      return [{}, ...filters, { limit: 1 }, ...pages(ids, 50).map((id) => ({ id }))];
    case "estimates.held":
      return pages(ids, 50).map((id) => ({ id }));
    case "matches.list":
      return datasetPairs(ids).map((pair) => ({ ...pair, least: "weak" }));
    case "origins.of":
      return [{}, ...filters, ...filters.map((one) => ({ ...one, limit: 1 })), ...ids.map((id) => ({ id }))]; // prettier-ignore
    case "explore.overview":
      return [{}, DAYS, ...filters];
    case "explore.cells":
      return [{}, ...filters].map((filter) => ({ zoom: 6, ...filter }));
    case "series.map":
    case "leaning.incidents":
    case "incidents.kinds":
      return [{}, ...filters];
    case "ledger.batch":
      return Array.from({ length: positions }, (_, index) => index + 1).flatMap((position) => [
        { position },
        { position, limit: 2, differences: true },
        ...changeFilters(filters)
          .slice(0, 4)
          .map((one) => ({ position, ...one, differences: true })),
      ]);
    case "changes.moved":
      return Array.from({ length: positions }, (_, index) => ({ position: index + 1 }));
    case "changes.inList":
      return [...LISTS, ...filters.slice(0, 6).map(addressOf)].map((of) => ({ of }));
    case "changes.since":
      return [
        ...ids.map((of) => ({ of, since: 1 })),
        ...[...LISTS, ...filters.slice(0, 6).map(addressOf)].map((of) => ({ of, since: 1 })),
        { of: "/incidents", since: 0 },
        { of: "/incidents", since: positions },
      ];
    case "ledger.verify":
      return [{}];
    case "cite.of":
      return [...ids, ...CITED].map((of) => ({ of }));
    case "why.of":
      return [...ids, ...LISTS, SERIES, ...filters.map(addressOf)].map((of) => ({ of }));
    default:
      throw new Error(`everything.fixture.ts does not say how to ask ${path}`);
  }
}

/** Those of the filters that changes take. */
function changeFilters(filters: Variety["filters"]): Variety["filters"] {
  return filters.filter((one) => Object.keys(one).every((name) => name in ChangeFilter.shape));
}

function changeQuestions(
  filters: Variety["filters"],
  ids: readonly string[],
): readonly Asked["input"][] {
  const own = changeFilters(filters);
  return [
    {},
    { limit: 1 },
    { since: 1 },
    { change: ["amended", "retracted"] },
    ...own,
    ...own.slice(0, 3).map((one) => ({ ...one, change: ["amended", "retracted"] })),
    ...pages(ids, 5).map((record) => ({ record })),
  ];
}

function addressOf(filter: Readonly<Record<string, unknown>>): string {
  const query = Object.entries(filter).map(([name, value]) => [name, String(value)]);
  return `/incidents?${new URLSearchParams(query)}`;
}

/** The pages of which each is a list. */
const LISTS = ["incidents", "estimates", "sources", "documents", "claims", "places", "actors"].map(
  (noun) => `/${noun}`,
);

/** Pages that are cited, each made of other answers than the rest. */
const CITED = [
  "/",
  "/incidents",
  "/map",
  "/series",
  "/estimates",
  "/balances",
  "/origins",
  "/coverage",
  "/datasets",
];

/** A series of which there is everything to explain. */
const SERIES = `/series?${new URLSearchParams({ by: "month", ...DAYS, likeForLike: "true", split: "attribution", harm: "killed" })}`;

/** A form whose reports stand in some records, and are said by them. */
function referringTo(ids: readonly string[]): Readonly<Record<string, string>> {
  const fields = ids.flatMap((id, at) =>
    ["document", "speakers.1"].map((field) => [`incidents.1.reports.${at + 1}.${field}`, id]),
  );
  return Object.fromEntries(fields);
}

/** Every dataset that an id belongs to, alone and with every other. */
function datasetPairs(ids: readonly string[]): readonly Asked["input"][] {
  const datasets = [...new Set(ids.map((id) => id.split("/")[0] ?? id))];
  return datasets.flatMap((left) => [{ left }, ...datasets.map((right) => ({ left, right }))]);
}

/** All questions of some variety. */
export function everyQuestion(variety: Variety): readonly Asked[] {
  return PATHS.flatMap((path) => inputsOf(path, variety).map((input) => ({ path, input })));
}

/** The answer as text; what is refused answers with how it was refused. Only a 400 or a 404 is an answer. */
export async function answerTo(
  caller: Caller,
  { path, input }: Asked,
  knownAt?: KnownAt,
): Promise<string> {
  const [noun = "", verb = ""] = path.split(".");
  // A path of the router is one of its caller.
  const nouns = caller as unknown as Record<string, Record<string, (input: unknown) => unknown>>;
  const ask = nouns[noun]?.[verb];
  try {
    const answer = await ask?.({ ...input, ...(knownAt !== undefined && { knownAt }) });
    if (answer === undefined) throw new Error(`${path} gave no answer`);
    return JSON.stringify(answer);
  } catch (error) {
    if (!(error instanceof TRPCError) || !["NOT_FOUND", "BAD_REQUEST"].includes(error.code))
      throw error;
    return `${error.code} ${sentenceFor(error)}`;
  }
}
