/** Why a series breaks where it does, which of its cells are not whole, what like for like keeps of it, how its cells split, and whom they harmed. SPEC W1, V12–V16, V19. */
import { Attribution } from "@sitrep/domain/attribution";
import { SeriesQuery } from "@sitrep/domain/count-query";
import type { KnownAt } from "@sitrep/domain/known-at";
import { whyBreak, whyLikeForLike, whyPart, whyPartial } from "@sitrep/domain/why-series";
import { TRPCError } from "@trpc/server";
import type { AskedAt } from "../asked-at.ts";
import { askedAt } from "../asked-at.ts";
import type { Context } from "../context.ts";
import { IncidentSeries, incidentSeries } from "../incident-series.ts";
import { remembered } from "../remembered.ts";
import type { ExplainedValue, WhyAnswer } from "./answer.ts";
import { answerWhy, explained } from "./answer.ts";
import { whyHarmCells } from "./why-harm.ts";

/** A series as it is asked why: its query, and the names of the filters that narrow it. */
export interface SeriesAsked {
  readonly query: Readonly<Record<string, unknown>>;
  readonly by: readonly string[];
  readonly knownAt: KnownAt | undefined;
}

/** Explains what was worked out along a series. @throws TRPCError BAD_REQUEST where it does not say by what and between which days */
export async function whySeries(
  context: Context,
  { query, by, knownAt }: SeriesAsked,
): Promise<WhyAnswer> {
  const parsed = IncidentSeries.safeParse(SeriesQuery.parse(query));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const message = `of: ${String(issue?.path[0] ?? "the series")} ${issue?.message ?? ""}`;
    throw new TRPCError({ code: "BAD_REQUEST", message });
  }
  const at = await askedAt(context, { knownAt });
  const { knownAt: _, ...series } = parsed.data;
  const values = await valuesOf(context, series, at, by);
  return answerWhy(context, at, { subject: null, query: series, values });
}

async function valuesOf(
  context: Context,
  query: Omit<SeriesQuery, "knownAt">,
  at: AskedAt,
  by: readonly string[],
): Promise<readonly ExplainedValue[]> {
  const answer = await remembered({ ...context, ...at }, `series ${JSON.stringify(query)}`, () =>
    incidentSeries(context, query, at),
  );
  const { breaks, partial, likeForLike, attributed, harm, cells } = answer;
  return [
    ...(harm === null ? [] : await whyHarmCells(context, at, { query, harm, cells, by })),
    ...(likeForLike === null
      ? []
      : [
          explained(
            "like-for-like",
            { value: "like-for-like" },
            whyLikeForLike(likeForLike, likeForLike.incidents, { asks: "records", by }),
          ),
        ]),
    ...breaks.map((one) =>
      explained(`break ${one.at}`, { value: "break", at: one.at }, whyBreak(one)),
    ),
    ...partial.map((one) =>
      explained(`partial ${one.key}`, { value: "partial", key: one.key }, whyPartial(one)),
    ),
    ...(attributed ?? []).flatMap(({ key, parts }) =>
      Attribution.options.flatMap((attribution): readonly ExplainedValue[] => {
        const part = parts?.[attribution];
        if (part === undefined || part.possible === 0) return [];
        const why = whyPart(attribution, part, { asks: "cell", by, key });
        return [explained(`${attribution} ${key}`, { value: "attributed", key, attribution }, why)];
      }),
    ),
  ];
}
