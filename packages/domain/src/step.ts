/**
 * Step: what was done to work out a value, as data: the operation by name, with what it was done with. Each language puts it
 * into a sentence of its own. What comes to do something else, or to need something else, gets another name, so that a step
 * kept by somebody stays readable; a change of what all steps have in common takes another `shape`. SPEC W5.
 */
import { z } from "zod";
import { Attribution } from "./attribution.ts";
import { DatasetId } from "./id.ts";
import { Quantity } from "./quantity.ts";
import { SaidStanding } from "./said-standing.ts";
import { strict } from "./strict.ts";
import { VerificationStatus } from "./verification.ts";
import { SourceGroup } from "./without.ts";

/** The shape that steps, meanings and what was asked have by now. */
export const STEP_SHAPE = 1;

const whole = z.int().min(0);
const version = z.int().min(1);
/** What a cell of a table can be. */
const cell = z.enum(["observed", "none-reported", "not-covered", "unknown"]);

/** The rule that reads words that give no bounds, as it stood. SPEC Q9. */
const tolerance = strict({
  version,
  about: z.number(),
  nearly: z.number(),
  orderFrom: z.number(),
  orderBelow: z.number(),
});

function operation<Did extends string, Shape extends z.core.$ZodLooseShape>(
  did: Did,
  shape: Shape,
): z.ZodObject<Shape & { did: z.ZodLiteral<Did>; shape: z.ZodLiteral<1> }, z.core.$strict> {
  return strict({ ...shape, did: z.literal(did), shape: z.literal(STEP_SHAPE) });
}

export const Step = z.discriminatedUnion("did", [
  operation("read-quantity", { quantity: Quantity, tolerance }),
  /** Harm that happened, and nobody says to how many. */
  operation("read-untold-harm", {}),
  /** Harm of which somebody says that it was done to nobody. */
  operation("read-no-harm", {}),
  /** A rate over the days of its period. */
  operation("spread-rate", { fewestDays: whole, mostDays: whole, version }),
  operation("read-days", {}),
  operation("choose-mark", { mark: z.enum(["dot", "ring", "area"]) }),
  operation("judge-support", { status: VerificationStatus }),
  operation("count-origins", { isTied: z.boolean() }),
  /** The same of many records at once. */
  operation("count-ways", {}),
  operation("tie", {
    reason: z.enum([
      "same-speaker",
      "same-relay",
      "speaker-is-relay",
      "same-document",
      "possibly-same-person",
      "same-role",
      "same-body",
      "same-outlet",
      "shared-rest",
    ]),
  }),
  operation("set-aside-reprint", {}),
  operation("count-records", {}),
  operation("count-once", {}),
  /** `beyond`: so many series and patterns are among them. */
  operation("fill-cell", { cell, beyond: whole }),
  operation("add-harm", { cell }),
  operation("break-series", {}),
  operation("mark-partial", {}),
  operation("keep-like-for-like", { leftOut: whole }),
  operation("split-attribution", { attribution: Attribution }),
  operation("share-range", {}),
  operation("add-places", { isCountedOnce: z.boolean() }),
  operation("hold-part-against-whole", {}),
  operation("add-parts", {}),
  operation("take-parts", {}),
  operation("leave-out-voices", {}),
  operation("leave-out-each", {}),
  /** The source is the ground of the step, if it may be seen. */
  operation("leave-out-source", { falls: whole }),
  operation("leave-out-group", { group: SourceGroup, falls: whole }),
  operation("leave-out-dataset", { dataset: DatasetId, falls: whole }),
  operation("hold-tally", {}),
  operation("count-near-tally", {}),
  operation("stand-in-time", { standing: SaidStanding }),
]);
export type Step = Readonly<z.output<typeof Step>>;

/** The name of an operation. */
export type Operation = Step["did"];

/** A step by the name of its operation. */
export type StepOf<Did extends Operation> = Extract<Step, { readonly did: Did }>;

/** What a dataset is called. */
export type DatasetName = (id: DatasetId) => string;

/** A sentence of a language for each operation. */
export type StepSentences = {
  readonly [Did in Operation]: (step: StepOf<Did>, nameOf: DatasetName) => string;
};

/** A function that says steps in the sentences of a language; a dataset goes by its id unless it is named. */
export function stepDescriber(
  sentences: StepSentences,
): (step: Step, nameOf?: DatasetName) => string {
  return (step, nameOf = (id) => id) => {
    // The sentence under the name of a step is the one that takes that step, which the compiler cannot follow through a union.
    const sentence = sentences[step.did] as (step: Step, nameOf: DatasetName) => string;
    return sentence(step, nameOf);
  };
}
