/**
 * Meaning: what a derivation gives where that is no number and no cell of a table, as data: a status, days, what a coverage did,
 * a source's own words. Each language has words of its own for it. SPEC W5.
 */
import { z } from "zod";
import { Day } from "./day.ts";
import { PlacePrecision } from "./precision.ts";
import { SaidStanding } from "./said-standing.ts";
import { strict } from "./strict.ts";
import { VerificationStatus } from "./verification.ts";
import { When } from "./when.ts";

const day = Day.nullable();
const whole = z.int().min(0);

function kind<Means extends string, Shape extends z.core.$ZodLooseShape>(
  means: Means,
  shape: Shape,
): z.ZodObject<Shape & { means: z.ZodLiteral<Means> }, z.core.$strict> {
  return strict({ ...shape, means: z.literal(means) });
}

/** What becomes of a coverage in the days of a series. */
export const CoverageTurn = z.enum([
  "watches",
  "watches-throughout",
  "gives-way",
  "begins",
  "ends",
  "begins-or-ends-inside",
  "begins-later",
  "ends-earlier",
  "no-sure-days",
]);

export const Meaning = z.discriminatedUnion("means", [
  /** A source's own few words. */
  kind("words", { words: z.string() }),
  /** The days that a time may mean; null where an end has no known day. */
  kind("days", { earliest: day, latest: day }),
  /** The days on which something may have been said; null where nobody knows. */
  kind("said-days", { earliest: day, latest: day }),
  kind("time", { when: When }),
  kind("period", { when: When }),
  kind("precision", { precision: PlacePrecision }),
  kind("mark", { mark: z.enum(["dot", "ring", "area"]) }),
  kind("status", { status: VerificationStatus }),
  kind("standing", { standing: SaidStanding }),
  /** So many accounts deny what the others assert; all of them where the numbers are one. */
  kind("denied", { denials: whole, accounts: whole }),
  kind("checked", {}),
  /** Of those who speak: in which accounts, the first being 1. */
  kind("accounts", { numbers: z.array(z.int().min(1)).readonly() }),
  kind("one-origin", { isSure: z.boolean() }),
  kind("no-origin", {}),
  /** Whether an incident lies in the days that were asked for. */
  kind("in-days", { isSure: z.boolean() }),
  kind("watching", {
    does: CoverageTurn,
  }),
  kind("break", {}),
  kind("partial", {}),
  kind("no-shared-number", {}),
  kind("fit", { doesFit: z.boolean() }),
  kind("no-remainder", {}),
  kind("beyond-tally", {}),
  /** What becomes of a record without each source, group of sources or dataset; `status` is null where nobody tells of it any more. */
  kind("leanings", {
    leanings: z
      .array(strict({ without: z.string(), status: VerificationStatus.nullable() }))
      .readonly(),
  }),
]);
export type Meaning = Readonly<z.output<typeof Meaning>>;

/** What a meaning can be. */
export type MeaningKind = Meaning["means"];

/** A meaning of one kind. */
export type MeaningOf<Means extends MeaningKind> = Extract<Meaning, { readonly means: Means }>;

/** Words of a language for each meaning. */
export type MeaningPhrases = {
  readonly [Means in MeaningKind]: (meaning: MeaningOf<Means>) => string;
};

/** A function that says meanings in the words of a language. */
export function meaningDescriber(phrases: MeaningPhrases): (meaning: Meaning) => string {
  return (said) => {
    // The words under the name of a meaning are those that take that meaning, which the compiler cannot follow through a union.
    const words = phrases[said.means] as (meaning: Meaning) => string;
    return words(said);
  };
}
