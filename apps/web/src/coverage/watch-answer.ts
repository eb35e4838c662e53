/** Watch answer: what the counter says of who watched which governorate when. */
import type { Caller } from "@sitrep/api/router";

/** The answer of `series.watch`. */
export type WatchAnswer = Awaited<ReturnType<Caller["series"]["watch"]>>;

/** One governorate of it. */
export type WatchAnswerRow = WatchAnswer["rows"][number];

/** One run of months of a governorate. */
export type WatchAnswerRun = WatchAnswerRow["runs"][number];
