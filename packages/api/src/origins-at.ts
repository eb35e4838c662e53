/** Origins at: the origin graph of what a filter leaves, with the people and documents that it names. SPEC I9. */
import { recordsIn, withoutRecords } from "@sitrep/domain/derivation";
import type { Document } from "@sitrep/domain/document";
import type { OriginQuery } from "@sitrep/domain/origin-query";
import type { OriginGraph } from "@sitrep/domain/origin-graph";
import { originGraphOf } from "@sitrep/domain/origin-graph";
import { datasetOf } from "@sitrep/domain/id";
import { referencesOf } from "@sitrep/domain/references";
import { reportsOf } from "@sitrep/domain/record";
import type { Source } from "@sitrep/domain/source";
import { recordsAt } from "@sitrep/store/body";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { originGround } from "@sitrep/store/origin-ground";
import { labelsOf } from "@sitrep/store/queries/record";
import { listSaid } from "@sitrep/store/queries/said";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { TRPCError } from "@trpc/server";
import { labelsAsked } from "./asked-labels.ts";
import type { Attributions } from "./answer.ts";
import { attributionsFor } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";
import { showAny, showAs, tag } from "./shown.ts";
import { notFound } from "./trpc.ts";

/** The graph, over how many records, and what it names. */
export interface OriginsAnswer extends OriginGraph {
  readonly records: number;
  /** Those of the listed ways, and their reprints, by id. */
  readonly documents: Readonly<Record<string, Document>>;
  /** Who speaks, relays or publishes in the listed ways, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly labels: Labels;
  readonly attributions: Attributions;
}

/** How many records are read for one graph. */
const MOST_RECORDS = 20_000;

/** Counts the origins. @throws TRPCError NOT_FOUND for an id that names nothing here, BAD_REQUEST where too many records are asked about */
export async function originsAt(
  context: Context,
  { limit, ...query }: Omit<OriginQuery, "knownAt">,
  view: Viewpoint,
): Promise<OriginsAnswer> {
  const { engine } = context;
  const { rows, total } = await listSaid(engine, query, view, MOST_RECORDS);
  if (total > MOST_RECORDS)
    throw new TRPCError({
      code: "BAD_REQUEST",
      message: `asks about ${total} records, and origins are counted over at most ${MOST_RECORDS}; narrow it by place, days, dataset or tag`,
    });
  const bodies = rows.map(({ any }) => any);
  const missing = (query.id ?? []).find((id) => bodies.every(({ record }) => record.id !== id));
  if (missing !== undefined) throw notFound("incident, estimate or claim", missing);
  const accounts = bodies.flatMap((any) =>
    reportsOf(any).map((report, index) => ({ record: any.record.id, index, report })),
  );
  const reports = accounts.map(({ report }) => report);
  const ground = await originGround(engine, reports, view.position);
  const graph = originGraphOf(accounts, ground, limit);
  const datasets = new Set(bodies.map(({ record }) => datasetOf(record.id)));
  const near = await nearGraph(context, graph, datasets, view);
  const isOpen = (id: string): boolean => {
    const found = near.any(id);
    return found === undefined || showAny(found, view.role, near) !== undefined;
  };
  // A circle through something that is kept back would tell of it.
  const circles = graph.circles.filter(({ steps }) =>
    steps.every(({ from, to, document }) => [from, to, document].every(isOpen)),
  );
  const named = namedIn(graph, view, near);
  const ids = [
    ...Object.keys(named.documents),
    ...Object.keys(named.sources),
    ...[
      ...Object.values(named.documents).map((one) => tag("document", one)),
      ...Object.values(named.sources).map((one) => tag("source", one)),
    ].flatMap((any) => referencesOf(any).map(({ id }) => id)),
    ...graph.ways.flatMap((way) => way.accounts.map(({ record }) => record)),
    ...circles.flatMap(({ steps, records }) => [
      ...records,
      ...steps.flatMap(({ from, to, document }) => [from, to, document]),
    ]),
  ];
  const why = withoutRecords(graph.why, isOpen);
  return {
    ...graph,
    why,
    circles,
    records: total,
    ...named,
    labels: {
      ...(await labelsAsked(context, query, view)),
      ...(await labelsOf(engine, [...ids, ...recordsIn(why)], view)),
    },
    attributions: attributionsFor(bodies, near),
  };
}

/** What the graph names, for the gate; and the datasets that its records stand in. */
async function nearGraph(
  { engine: { read } }: Context,
  { nodes, circles }: OriginGraph,
  datasets: Iterable<string>,
  { position }: Viewpoint,
): Promise<Neighbourhood> {
  const ids = new Set([
    ...nodes.flatMap(({ id, reprints }) => [id ?? [], reprints].flat()),
    ...circles.flatMap(({ steps }) => steps.flatMap((step) => [step.from, step.to, step.document])),
    ...datasets,
  ]);
  const named = await recordsAt(read, ids, position);
  return neighbourhoodOf(read, [...named.values()], position);
}

function namedIn(
  { nodes }: OriginGraph,
  { role }: Viewpoint,
  near: Neighbourhood,
): Pick<OriginsAnswer, "documents" | "sources"> {
  const documents: Record<string, Document> = {};
  const sources: Record<string, Source> = {};
  for (const id of nodes.flatMap((node) => [node.id ?? [], node.reprints].flat())) {
    const found = near.any(id);
    if (found === undefined) continue;
    const document = showAs("document", found, role, near);
    if (document !== undefined) documents[id] = document;
    const source = showAs("source", found, role, near);
    if (source !== undefined) sources[id] = source;
  }
  return { documents, sources };
}
