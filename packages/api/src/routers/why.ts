/** Why: any derived value, asked by the id of a record or the address of a page, down to the accounts that it rests on. */
import type { Asked } from "@sitrep/domain/asked";
import { IncidentFilter, IncidentQuery, narrowingOf } from "@sitrep/domain/filter";
import { KnownAt } from "@sitrep/domain/known-at";
import { SeriesQuery } from "@sitrep/domain/count-query";
import { OriginQuery } from "@sitrep/domain/origin-query";
import { readQuery } from "@sitrep/domain/query-reading";
import { readPermalink } from "@sitrep/domain/permalink";
import { strict } from "@sitrep/domain/strict";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { askedAt } from "../asked-at.ts";
import type { Context } from "../context.ts";
import { originsAt } from "../origins-at.ts";
import { question } from "../question.ts";
import { procedure, router } from "../trpc.ts";
import type { WhyAnswer } from "../why/answer.ts";
import { answerWhy, explained } from "../why/answer.ts";
import { whyIncidents } from "../why/why-incidents.ts";
import { LISTS, whyList } from "../why/why-list.ts";
import { whyRecord } from "../why/why-record.ts";
import { whySeries } from "../why/why-series.ts";

/** What is asked: the id of a record, or an address of a page with its query. */
const WhyQuery = strict({
  of: z.string().trim().min(1, { error: "must not be empty" }).max(4000),
  knownAt: KnownAt.optional(),
});

/** Pages that show a list of incidents, each in its own way. */
const OF_INCIDENTS: ReadonlySet<string> = new Set(["/incidents", "/map", "/explore"]);

export const why = router({
  /** Every derived value of a record or of a list of incidents: its rule, what it was made of, and who said that. */
  of: procedure.input(question(WhyQuery)).query(async ({ ctx, input }) => {
    const link = readPermalink(input.of);
    if (link === null) throw refused("is neither the id of a record nor the address of a page");
    // What is asked now comes before what the address was cited with.
    const knownAt = input.knownAt ?? KnownAt.optional().catch(undefined).parse(link.knownAt);
    if (link.is === "record") return whyRecord(ctx, { id: link.id, knownAt });
    if (link.path === "/origins") return whyOfOrigins(ctx, link.query, knownAt);
    if (link.path === "/series") {
      const query = understood(SeriesQuery, link.query);
      return whySeries(ctx, { query, by: namesIn(narrowingOf(query)), knownAt });
    }
    const isIncidents = OF_INCIDENTS.has(link.path);
    const list = Object.hasOwn(LISTS, link.path) ? LISTS[link.path] : undefined;
    if (!isIncidents && list === undefined) throw refused(noList(link.path));
    const schema = list?.schema ?? IncidentQuery;
    const kept = understood(schema, link.query);
    const { sort: _, limit: __, after: ___, ...filter } = schema.parse(kept);
    const at = await askedAt(ctx, { knownAt });
    const asked: Asked = { asks: "records", by: namesIn(filter) };
    return list === undefined
      ? whyIncidents(ctx, at, IncidentFilter.parse(filter), asked)
      : whyList(ctx, at, { list, filter, asked });
  }),
});

/** Explains on how many origins all that a filter leaves rests. */
async function whyOfOrigins(
  ctx: Context,
  query: Readonly<Record<string, string>>,
  knownAt: KnownAt | undefined,
): Promise<WhyAnswer> {
  const kept = understood(OriginQuery, query);
  const at = await askedAt(ctx, { knownAt });
  const asked = OriginQuery.parse(kept);
  const { why: origins } = await originsAt(ctx, asked, at.view);
  const values = [explained("origins", { value: "topic-origins" }, origins)];
  return answerWhy(ctx, at, { subject: null, query: asked, values });
}

/** The texts of a query that all of it was understood of. @throws TRPCError BAD_REQUEST that names the first that was not */
function understood(
  schema: z.ZodObject,
  query: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const { kept, removed } = readQuery(schema, query);
  const [wrong] = removed;
  if (wrong !== undefined) throw refused(`${wrong.name}=${wrong.seen} ${wrong.why}`);
  return kept;
}

/** What a filter narrows, without what it narrows it to: that may name what must not be told. */
function namesIn(filter: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(filter).filter((name) => filter[name] !== undefined);
}

function noList(path: string): string {
  return `${path} holds several kinds of numbers: ask by the id of one record, or by the address of a list`;
}

function refused(sentence: string): TRPCError {
  return new TRPCError({ code: "BAD_REQUEST", message: `of: ${sentence}` });
}
