/** Judgement: somebody's decision whether two records are one thing; reversible, and `different` cuts a chain of `same`. SPEC J1–J2. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { Day } from "./day.ts";
import { JudgementId, RecordId } from "./id.ts";
import { Sentence, Title } from "./prose.ts";
import { strict } from "./strict.ts";

/** What was decided about two records. */
export const Verdict = z.enum(["same", "different", "unsure"]);
export type Verdict = z.output<typeof Verdict>;

/** What each verdict means. */
export const VERDICT = {
  same: "Both records are about one thing.",
  different: "They are about two things, and no chain of others makes them one.",
  unsure: "They may be about one thing; somebody looked and could not tell.",
} as const satisfies Record<Verdict, string>;

/** A verdict on two records, with its reason and author. */
export const Judgement = strict({
  id: JudgementId,
  left: RecordId,
  right: RecordId,
  verdict: Verdict,
  reason: Sentence,
  author: Title,
  decidedOn: Day.optional(),
}).refine((judgement) => judgement.left !== judgement.right, {
  path: ["right"],
  message: COMPLAINT_SENTENCE.sameAsLeft,
});
export type Judgement = Readonly<z.output<typeof Judgement>>;
