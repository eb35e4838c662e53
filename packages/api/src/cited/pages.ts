/** Pages that can be cited, by their paths: what each is called, what it may be asked, and what it shows. SPEC L13. */
import {
  ActorQuery,
  ClaimQuery,
  ComparisonQuery,
  DocumentQuery,
  IncidentQuery,
  PlaceQuery,
  SearchQuery,
  SourceQuery,
  narrowingOf,
} from "@sitrep/domain/filter";
import { KnownAt } from "@sitrep/domain/known-at";
import { SeriesQuery, WatchQuery } from "@sitrep/domain/count-query";
import { coverageBy } from "@sitrep/domain/monitor";
import { OriginQuery } from "@sitrep/domain/origin-query";
import { strict } from "@sitrep/domain/strict";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { ListAnswer } from "../answer.ts";
import type { NounCaller } from "../nouns.ts";
import { seriesOver } from "../series-over.ts";
import type { WatchRun } from "../watch-row.ts";
import type { Gathered } from "./content.ts";
import { datasetsOf, plainOf, printsOf } from "./content.ts";

/** A page that can be cited. */
export interface CitedPage {
  /** Its name, as a title begins with it. */
  readonly name: string;
  readonly schema: z.ZodObject;
  /** So many records of a list are cited unless the address says how many; null where it shows no list. */
  readonly most: number | null;
  /** Asks what it shows; `query` has been read by the schema, and holds the position to ask at. */
  readonly gather: (caller: NounCaller, query: unknown) => Promise<Gathered>;
}

function page<Schema extends z.ZodObject>(
  name: string,
  schema: Schema,
  gather: (caller: NounCaller, query: z.output<Schema>) => Promise<Gathered>,
): CitedPage {
  return {
    name,
    schema,
    most: null,
    gather: (caller, query) => gather(caller, schema.parse(query)),
  };
}

/** The most records that a list gives at once. */
const MOST_LISTED = 200;

/** A page that shows a list: the records of its page, in their order, and how many there are. */
function listPage<Schema extends z.ZodObject>(
  name: string,
  schema: Schema,
  list: (caller: NounCaller, query: z.output<Schema>) => Promise<ListAnswer<{ readonly id: string }>>,
): CitedPage {
  const gathered = page(name, schema, async (caller, query) => {
    const { items, total, labels } = await list(caller, query);
    const datasets = datasetsOf(items.map(({ id }) => id));
    return { records: printsOf(items), figures: { total }, labels, datasets };
  });
  return { ...gathered, most: MOST_LISTED };
} // prettier-ignore

const AtPosition = strict({ knownAt: KnownAt.optional() });

const incidents = listPage("Incidents", IncidentQuery, async (caller, query) =>
  caller.incidents.list(query),
);

const map = page("Map of incidents", IncidentQuery, async (caller, query) => {
  const answer = await caller.series.map(narrowingOf(query));
  return {
    records: [],
    figures: {
      total: answer.total,
      points: answer.points.map(({ place, mark, cell }) => [place.id, mark, plainOf(cell.count)]),
      areas: answer.areas.map(({ place, inside, only }) => [
        place.id,
        plainOf(inside.count),
        plainOf(only?.count),
      ]),
      elsewhere: answer.elsewhere.map(({ place, cell }) => [place.id, plainOf(cell.count)]),
    },
    labels: answer.labels,
    datasets: Object.keys(answer.attributions),
  };
});

const series = page("Series of incidents", SeriesQuery, async (caller, query) => {
  const { by } = query;
  const { days, attributions } = await caller.series.map(narrowingOf(query));
  const answer =
    by === "month" || by === "year"
      ? await seriesOver(caller, { ...query }, days)
      : await caller.series.incidents(query);
  return {
    records: [],
    figures:
      answer === null
        ? { total: 0 }
        : {
            total: answer.total,
            undated: answer.undated,
            cells: answer.cells.map(({ bucket, count }) => [bucket.key, plainOf(count)]),
            wider: answer.wider.map((one) => plainOf(one)),
            attributed: plainOf(answer.attributed),
            ...(answer.beside !== null && {
              beside: answer.beside.panels.map(({ value, total, cells }) => [
                value,
                total,
                cells.map(({ bucket, count }) => [bucket.key, plainOf(count)]),
              ]),
            }),
            ...(answer.harm !== null && {
              harm: answer.harm.cells.map(({ key, count }) => [key, plainOf(count)]),
            }),
          },
    labels: answer?.labels ?? {},
    datasets: Object.keys(attributions),
  };
});

const estimates = page("Figures held against one another", ComparisonQuery, async (caller, query) => {
  const { items, total, labels, attributions } = await caller.estimates.compare(query);
  const rows = items.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return {
    records: printsOf(rows.flatMap(({ estimate }) => estimate ?? [])),
    figures: {
      total,
      pictures: items.map(({ measure, groups }) => ({
        measure: plainOf(measure),
        groups: groups.map(({ rows: all, bands }) => ({
          rows: all.map(({ key, bounds }) => [key, plainOf(bounds)]),
          bands: bands.map(({ keys, shared }) => [plainOf(keys), plainOf(shared)]),
        })),
      })),
    },
    labels,
    datasets: Object.keys(attributions),
  };
}); // prettier-ignore

const balances = page("Balances", AtPosition, async (caller, query) => {
  const { items, labels } = await caller.estimates.balances(query);
  const figures = items.flatMap(({ computed }) => Object.values(computed.estimates));
  return {
    records: printsOf([...items, ...figures]),
    figures: {
      balances: items.map(({ id, computed }) => [
        id,
        computed.verdict,
        plainOf(computed.remainder),
      ]),
    },
    labels,
    datasets: datasetsOf([...items, ...figures].map(({ id }) => id)),
  };
});

const origins = page("Origins", OriginQuery, async (caller, query) => {
  const { low, high, records, accounts, labels, attributions } = await caller.origins.of(query);
  return {
    records: [],
    figures: { origins: [low, high], records, accounts },
    labels,
    datasets: Object.keys(attributions),
  };
});

/** A run as it is cited; whether samples were looked at stands in the notes. */
function printedRun({ first, last, months, watch, coverage: ids }: WatchRun) {
  return { first, last, months, watch, coverage: ids };
}

const coverage = page("Coverage", WatchQuery, async (caller, query) => {
  const everywhere = query.place === undefined;
  const {
    span,
    rows,
    kinds,
    coverage: notes,
    labels,
  } = await caller.series.watch(query).catch(async (error: unknown) => {
    // A grid of the whole world is refused; who watches it is known all the same.
    if (!everywhere || !(error instanceof TRPCError) || error.code !== "BAD_REQUEST") throw error;
    const { items, labels: names } = await caller.series.coverage({ knownAt: query.knownAt });
    const shown = query.watcher === undefined ? items : coverageBy(query.watcher, items);
    return { span: null, rows: [], kinds: null, coverage: shown, labels: names };
  });
  return {
    records: printsOf(notes),
    figures: {
      span: plainOf(span),
      rows: rows.map(({ place, runs, dated, told }) => [
        place.id,
        plainOf(runs.map(printedRun)),
        plainOf(dated),
        ...(told === null ? [] : [plainOf(told)]),
      ]),
      ...(kinds !== null && { kinds: plainOf(kinds) }),
    },
    labels,
    datasets: datasetsOf(notes.map(({ id }) => id)),
  };
});

const WhyQuery = strict({
  of: z.string().trim().min(1, { error: "must not be empty" }).max(4000),
  knownAt: KnownAt.optional(),
});

const why = page("Where the numbers come from", WhyQuery, async (caller, query) => {
  const { values, labels, attributions } = await caller.why.of(query);
  return {
    records: [],
    figures: { values: values.map(({ name, why: one }) => [name, one.rule, plainOf(one.gives)]) },
    labels,
    datasets: Object.keys(attributions),
  };
});

const search = page("Search", SearchQuery, async (caller, query) => {
  const { items } = await caller.search.all(query);
  return {
    records: [],
    figures: { found: items.map(({ id }) => id) },
    labels: {},
    datasets: datasetsOf(items.map(({ id }) => id)),
  };
});

const datasets = page("Datasets", AtPosition, async (caller, query) => {
  const { items } = await caller.datasets.list(query);
  const ids = items.map(({ id }) => id);
  return { records: printsOf(items), figures: {}, labels: {}, datasets: ids };
});

const front = page("What is on record", AtPosition, async (caller, query) => {
  const { counts, datasets: all } = await caller.ledger.head(query);
  const ids = all.map(({ id }) => id);
  return { records: [], figures: { counts: plainOf(counts) }, labels: {}, datasets: ids };
});

/** The pages by their paths. */
export const CITED_PAGES: Readonly<Record<string, CitedPage>> = {
  "/": front,
  "/incidents": incidents,
  "/explore": incidents,
  "/map": map,
  "/series": series,
  "/estimates": estimates,
  "/balances": balances,
  "/origins": origins,
  "/coverage": coverage,
  "/why": why,
  "/search": search,
  "/datasets": datasets,
  "/claims": listPage("Claims", ClaimQuery, async (caller, query) => caller.claims.list(query)),
  "/sources": listPage("Sources", SourceQuery, async (caller, query) => caller.sources.list(query)),
  "/documents": listPage("Documents", DocumentQuery, async (caller, query) =>
    caller.documents.list(query),
  ),
  "/places": listPage("Places", PlaceQuery, async (caller, query) => {
    const { q, kind, parent, used, after } = query;
    // Asked for nothing in particular, the page shows those that records name.
    const isOverview = [q, kind, parent, used, after].every((one) => one === undefined);
    return caller.places.list(isOverview ? { ...query, used: true } : query);
  }),
  "/actors": listPage("Actors", ActorQuery, async (caller, query) => caller.actors.list(query)),
};
