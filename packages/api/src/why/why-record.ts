/** Why a record says what it says: every value that was derived from it. SPEC W1. */
import type { Incident } from "@sitrep/domain/incident";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { rateAmount } from "@sitrep/domain/rate";
import { reportsOf } from "@sitrep/domain/record";
import { verificationOf } from "@sitrep/domain/verification";
import { whyMark, whySpan } from "@sitrep/domain/why-place";
import { whyBounds, whyUntold } from "@sitrep/domain/why-quantity";
import { whyOrigins, whyStatus } from "@sitrep/domain/why-support";
import { balancesAt } from "../balances-at.ts";
import { completenessAt } from "../completeness-at.ts";
import type { Context } from "../context.ts";
import type { Found, IdQuery } from "../detail.ts";
import { findAny } from "../detail.ts";
import { leaningOf } from "../leaning-of.ts";
import { tag } from "../shown.ts";
import type { ExplainedValue, WhyAnswer } from "./answer.ts";
import { answerWhy, explained } from "./answer.ts";

/** Explains a record. @throws TRPCError NOT_FOUND where there is none that may be seen */
export async function whyRecord(context: Context, query: IdQuery): Promise<WhyAnswer> {
  const { kind, found } = await findAny(context, query);
  const any = tag(kind, found.shown.record);
  const verification = verificationOf(reportsOf(any), found.neighbourhood, found.retracted);
  const isSaid = reportsOf(any).length > 0;
  const support: readonly ExplainedValue[] = isSaid
    ? [
        explained("status", { value: "status" }, whyStatus(verification, query.id)),
        explained("origins", { value: "origins" }, whyOrigins(verification.origins, query.id)),
        explained("leaning", { value: "leaning" }, leaningOf(kind, found).why),
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
    const about = { value: "remainder", words: balance.remainder } as const;
    return [explained("remainder", about, balance.computed.why)];
  }
  if (any.kind !== "estimate") return [];
  const found = await completenessAt(context, any.record, neighbourhood, view);
  if (found === null) return [];
  return [explained("held", { value: "held" }, found.why)];
}

function valuesOf(any: AnyRecord): readonly ExplainedValue[] {
  if (any.kind === "incident") return valuesOfIncident(any.record);
  if (any.kind !== "estimate") return [];
  const { id, quantity } = any.record;
  const why = whyBounds(quantity, { id, field: "quantity" });
  const amount = rateAmount(any.record);
  return [
    explained("bounds", { value: "bounds" }, why),
    ...(amount === null ? [] : [explained("amount", { value: "amount" }, amount.why)]),
  ];
}

function valuesOfIncident(incident: Incident): readonly ExplainedValue[] {
  return [
    ...incident.harm.map((harm, index): ExplainedValue => {
      const { effect, who, quantity } = harm;
      const { id } = incident;
      const field = `harm[${index}]`;
      const why =
        typeof quantity === "string"
          ? whyUntold(harm, { id, field })
          : whyBounds(quantity, { id, field: `${field}.quantity` });
      return explained(field, { value: "harm", effect, who }, why);
    }),
    explained("days", { value: "days" }, whySpan(incident)),
    explained("mark", { value: "mark" }, whyMark(incident)),
  ];
}
