/** Why a series breaks where it does, which of its cells are not whole, what like for like keeps of it, how its cells split, and whom they harmed. SPEC W1, V12–V16, V19. */
import { Attribution } from "@sitrep/domain/attribution";
import { SeriesQuery } from "@sitrep/domain/filter";
import type { KnownAt } from "@sitrep/domain/filter";
import { whyBreak, whyLikeForLike, whyPart, whyPartial } from "@sitrep/domain/why-series";
import { TRPCError } from "@trpc/server";
import type { AskedAt } from "../asked-at.ts";
import { askedAt } from "../asked-at.ts";
import type { Context } from "../context.ts";
import { IncidentSeries, incidentSeries } from "../incident-series.ts";
import { remembered } from "../remembered.ts";
import type { ExplainedValue, WhyAnswer } from "./answer.ts";
import { answerWhy } from "./answer.ts";
import { whyHarmCells } from "./why-harm.ts";

/** A series as it is asked why: its query, and in words what it narrows. */
export interface SeriesAsked {
  readonly query: Readonly<Record<string, unknown>>;
  readonly asked: string;
  readonly knownAt: KnownAt | undefined;
}

/** Explains what was worked out along a series. @throws TRPCError BAD_REQUEST where it does not say by what and between which days */
export async function whySeries(
  context: Context,
  { query, asked, knownAt }: SeriesAsked,
): Promise<WhyAnswer> {
  const parsed = IncidentSeries.safeParse(SeriesQuery.parse(query));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const message = `of: ${String(issue?.path[0] ?? "the series")} ${issue?.message ?? ""}`;
    throw new TRPCError({ code: "BAD_REQUEST", message });
  }
  const at = await askedAt(context, { knownAt });
  const { knownAt: _, ...series } = parsed.data;
  const values = await valuesOf(context, series, at, asked);
  return answerWhy(context, at, { subject: null, values });
}

async function valuesOf(
  context: Context,
  query: Omit<SeriesQuery, "knownAt">,
  at: AskedAt,
  asked: string,
): Promise<readonly ExplainedValue[]> {
  const answer = await remembered({ ...context, ...at }, `series ${JSON.stringify(query)}`, () =>
    incidentSeries(context, query, at),
  );
  const { breaks, partial, likeForLike, attributed, harm, cells } = answer;
  return [
    ...(harm === null ? [] : await whyHarmCells(context, at, { query, harm, cells, asked })),
    ...(likeForLike === null
      ? []
      : [
          {
            name: "like-for-like",
            title: "How many incidents are kept like for like",
            why: whyLikeForLike(likeForLike, likeForLike.incidents, asked),
          },
        ]),
    ...breaks.map((one) => ({
      name: `break ${one.at}`,
      title: `Why the series breaks before ${one.at}`,
      why: whyBreak(one),
    })),
    ...partial.map((one) => ({
      name: `partial ${one.key}`,
      title: `Why ${one.key} is not whole`,
      why: whyPartial(one),
    })),
    ...(attributed ?? []).flatMap(({ key, parts }) =>
      Attribution.options.flatMap((degree): readonly ExplainedValue[] => {
        const part = parts?.[degree];
        if (part === undefined || part.possible === 0) return [];
        const why = whyPart(degree, part, `${asked}, of ${key}`);
        return [{ name: `${degree} ${key}`, title: `Of ${key}, how many are ${degree}`, why }];
      }),
    ),
  ];
}
