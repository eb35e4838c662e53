/** Why a record says what it says: every value that was derived from it. SPEC W1. */
import { countOfHarm } from "@sitrep/domain/harm";
import type { Incident } from "@sitrep/domain/incident";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { rateAmount } from "@sitrep/domain/rate";
import { reportsOf } from "@sitrep/domain/record";
import { verificationOf } from "@sitrep/domain/verification";
import { whyMark, whySpan } from "@sitrep/domain/why-place";
import { whyBounds } from "@sitrep/domain/why-quantity";
import { whyOrigins, whyStatus } from "@sitrep/domain/why-support";
import { balancesAt } from "../balances-at.ts";
import { completenessAt } from "../completeness-at.ts";
import type { Context } from "../context.ts";
import type { Found, IdQuery } from "../detail.ts";
import { findAny } from "../detail.ts";
import { leaningOf } from "../leaning-of.ts";
import { tag } from "../shown.ts";
import type { ExplainedValue, WhyAnswer } from "./answer.ts";
import { answerWhy } from "./answer.ts";

/** Explains a record. @throws TRPCError NOT_FOUND where there is none that may be seen */
export async function whyRecord(context: Context, query: IdQuery): Promise<WhyAnswer> {
  const { kind, found } = await findAny(context, query);
  const any = tag(kind, found.shown.record);
  const verification = verificationOf(reportsOf(any), found.neighbourhood, found.retracted);
  const isSaid = reportsOf(any).length > 0;
  const support: readonly ExplainedValue[] = isSaid
    ? [
        {
          name: "status",
          title: "How well it is supported",
          why: whyStatus(verification, query.id),
        },
        {
          name: "origins",
          title: "On how many independent origins it rests",
          why: whyOrigins(verification.origins, query.id),
        },
        {
          name: "leaning",
          title: "What becomes of it without each voice",
          why: leaningOf(kind, found).why,
        },
      ]
    : [];
  const beside = await besideRecord(context, any, found);
  const values = [...valuesOf(any), ...beside, ...support];
  return answerWhy(context, found, { subject: any, values });
}

/** What other records are needed for: the remainder of a balance, and how many of a tally are on record. */
async function besideRecord(
  context: Context,
  any: AnyRecord,
  { neighbourhood, view }: Found<RecordKind>,
): Promise<readonly ExplainedValue[]> {
  if (any.kind === "balance") {
    const { items } = await balancesAt(context, view, any.record.whole);
    const balance = items.find(({ id }) => id === any.record.id);
    if (balance === undefined) return [];
    return [{ name: "remainder", title: balance.remainder, why: balance.computed.why }];
  }
  if (any.kind !== "estimate") return [];
  const found = await completenessAt(context, any.record, neighbourhood, view);
  if (found === null) return [];
  return [{ name: "held", title: "How many of them are on record", why: found.why }];
}

function valuesOf(any: AnyRecord): readonly ExplainedValue[] {
  if (any.kind === "incident") return valuesOfIncident(any.record);
  if (any.kind !== "estimate") return [];
  const { id, quantity } = any.record;
  const why = whyBounds(quantity, { id, field: "quantity" });
  const amount = rateAmount(any.record);
  return [
    { name: "bounds", title: "What the figure allows", why },
    ...(amount === null
      ? []
      : [{ name: "amount", title: "What the rate comes to over its period", why: amount.why }]),
  ];
}

function valuesOfIncident(incident: Incident): readonly ExplainedValue[] {
  return [
    ...incident.harm.map((harm, index): ExplainedValue => {
      const field = `harm[${index}]`;
      const title = `How many were ${harm.effect}: ${harm.who.replaceAll("-", " ")}`;
      const why =
        harm.quantity === "unknown"
          ? ({
              rule: "K3",
              says: "The account says that it happened, and not to how many.",
              gives: countOfHarm(harm),
              from: [{ is: "record", id: incident.id, field, gives: null }],
              more: 0,
            } as const)
          : whyBounds(harm.quantity, { id: incident.id, field: `${field}.quantity` });
      return { name: field, title, why };
    }),
    { name: "days", title: "On which days it may have happened", why: whySpan(incident) },
    { name: "mark", title: "How a map draws it", why: whyMark(incident) },
  ];
}
