/** Why a list is as long as it is: the records on file that fit what was asked. SPEC W3. */
import {
  ActorQuery,
  ClaimQuery,
  ComparisonQuery,
  DocumentQuery,
  PlaceQuery,
  SourceQuery,
} from "@sitrep/domain/filter";
import type { Asked } from "@sitrep/domain/asked";
import { MOST_GROUNDS } from "@sitrep/domain/derivation";
import type { NameOf } from "@sitrep/domain/picture-words";
import type { ValueSubject } from "@sitrep/domain/value-subject";
import { whyRecords } from "@sitrep/domain/why-incidents";
import type { Listed } from "@sitrep/store/body";
import type { Engine } from "@sitrep/store/engine";
import type { Page } from "@sitrep/store/page";
import { listActors } from "@sitrep/store/queries/actors";
import { listClaims } from "@sitrep/store/queries/claims";
import { listDocuments } from "@sitrep/store/queries/documents";
import { listEstimates } from "@sitrep/store/queries/estimates";
import { listPlaces } from "@sitrep/store/queries/places";
import { listSources } from "@sitrep/store/queries/sources";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { z } from "zod";
import type { AskedAt } from "../asked-at.ts";
import { comparedFigures } from "../compared-figures.ts";
import type { Context } from "../context.ts";
import type { ExplainedValue, WhyAnswer } from "./answer.ts";
import { answerWhy, explained } from "./answer.ts";

/** A page of a list, and how it is asked. */
interface List {
  readonly schema: z.ZodObject;
  readonly ask: (engine: Engine, query: unknown, view: Viewpoint) => Promise<Page<Listed>>;
  /** What else its page works out. */
  readonly more?: (
    context: Context,
    filter: object,
    at: AskedAt,
  ) => Promise<readonly ExplainedValue[]>;
}

function listOf<Schema extends z.ZodObject>(
  schema: Schema,
  list: (engine: Engine, query: z.output<Schema>, view: Viewpoint) => Promise<Page<Listed>>,
): List {
  return { schema, ask: (engine, query, view) => list(engine, schema.parse(query), view) };
}

/** The lists that have a page each, by its path; that of incidents has numbers of its own. */
export const LISTS: Readonly<Record<string, List>> = {
  "/estimates": {
    ...listOf(ComparisonQuery, async (engine, query, view) =>
      listEstimates(engine, { ...query, sort: "-when" }, view),
    ),
    more: whyCompared,
  },
  "/sources": listOf(SourceQuery, listSources),
  "/documents": listOf(DocumentQuery, listDocuments),
  "/claims": listOf(ClaimQuery, listClaims),
  "/places": listOf(PlaceQuery, listPlaces),
  "/actors": listOf(ActorQuery, listActors),
};

/** Explains the length of a list. */
export async function whyList(
  context: Context,
  at: AskedAt,
  { list, filter, asked }: { readonly list: List; readonly filter: object; readonly asked: Asked },
): Promise<WhyAnswer> {
  const page = await list.ask(context.engine, { ...filter, limit: MOST_GROUNDS }, at.view);
  const listed = page.rows.map(({ any }) => ({ id: any.record.id, isSure: null }));
  const why = whyRecords({ listed, total: page.total, asked });
  const more = (await list.more?.(context, filter, at)) ?? [];
  const values = [explained("records", { value: "records" }, why), ...more];
  return answerWhy(context, at, { subject: null, query: { ...filter }, values });
}

/** The sums that comparing them makes, and what each band allows. */
async function whyCompared(
  context: Context,
  filter: object,
  { ledger }: AskedAt,
): Promise<readonly ExplainedValue[]> {
  const knownAt = String(ledger.position);
  const query = ComparisonQuery.parse({ ...filter, knownAt });
  const { items, labels } = await comparedFigures(context, query);
  const nameOf: NameOf = (id) => labels[id]?.label ?? id;
  return items.flatMap(({ measure: { metric }, groups }) =>
    groups.flatMap(({ rows, bands }) => [
      ...rows.flatMap(({ key, figure, why }): readonly ExplainedValue[] => {
        if (why === null) return [];
        const { includes, excludes } = figure.scope;
        const { when, isPartial } = figure.time;
        const scope = { includes, excludes };
        const about: ValueSubject = { value: "sum", metric, scope, time: { when, isPartial } };
        return [explained(key, about, why, nameOf)];
      }),
      ...bands.map(({ keys, why }) =>
        explained(keys.join(" "), { value: "band", metric, figures: keys.length }, why),
      ),
    ]),
  );
}
