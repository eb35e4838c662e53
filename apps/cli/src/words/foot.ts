/** The foot of a list: how much of it was shown, how to see the rest, and when it was known. */
import type { ListAnswer } from "@sitrep/api/answer";
import type { Pen } from "../drawing/pen.ts";
import { instantWords } from "./instant.ts";
import { countWords } from "./quantity.ts";

/** Any answer that says at which position of the ledger it holds. */
export type LedgerAnswer = Pick<ListAnswer<unknown>, "ledger">;

/** Any answer that says whose datasets it is made of, too. */
export type AttributedAnswer = Pick<ListAnswer<unknown>, "attributions" | "ledger">;

/** "as known at batch 2 of 5, 20 Nov 2026, 09:41 UTC". */
export function ledgerWords({ position, latest, recordedAt }: LedgerAnswer["ledger"]): string {
  if (position === 0) return "before the first batch: nothing was on record";
  const moment = recordedAt === null ? "" : `, ${instantWords(recordedAt)}`;
  return position === latest
    ? `as of batch ${position}${moment}`
    : `as known at batch ${position} of ${latest}${moment}`;
}

/** The most that a list shows at once. */
const MOST = 200;

/** Whose datasets the records stand in, and on what terms they may be passed on: a line for each. SPEC G7. */
export function attributionLines(
  { attributions }: Pick<AttributedAnswer, "attributions">,
  pen: Pen,
): readonly string[] {
  return Object.values(attributions)
    .flatMap((line) => pen.wrap(pen.text(line), pen.columns))
    .map((line) => pen.style("quiet", line));
}

/** The lines below an answer about one thing: what its marks mean, whose datasets it is made of, and when it held. */
export function closingLines(answer: AttributedAnswer, pen: Pen): readonly string[] {
  return [
    "",
    ...pen.legend(),
    ...attributionLines(answer, pen),
    ...pen.wrap(ledgerWords(answer.ledger), pen.columns).map((line) => pen.style("quiet", line)),
  ];
}

/** The lines below a list. */
export function footLines(
  noun: string,
  { items, total, next, ledger, attributions }: ListAnswer<unknown>,
  pen: Pen,
): readonly string[] {
  const singular = noun.replace(/s$/, "");
  const all = countWords(total, singular, noun);
  const shown = items.length < total ? `${items.length} of ${all}` : all;
  const counted = total === 0 ? `no ${singular} on record fits` : shown;
  const lines = [`${counted}, ${ledgerWords(ledger)}`];
  const foot = lines.flatMap((line) => pen.wrap(line, pen.columns));
  // A cursor that is broken into lines cannot be copied.
  if (next !== null)
    foot.push(total <= MOST ? `the rest: --limit ${MOST}` : `the rest: --after ${next}`);
  return [
    ...attributionLines({ attributions }, pen),
    ...foot.map((line) => pen.style("quiet", line)),
  ];
}
