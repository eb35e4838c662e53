/** Who says something, as circles: filled for a named speaker, hollow for each head of one who is not named. */
import type { SpeakerView } from "@sitrep/api/views/speaker-view";
import type { Verification } from "@sitrep/domain/verification";
import type { Pen } from "../drawing/pen.ts";
import { codeWords } from "./code.ts";

/** More heads than this are told as a number. */
const MOST_HEADS = 5;

/** The circles of one speaker. */
export function circlesOf(
  { identity, headcount }: Pick<SpeakerView, "identity" | "headcount">,
  pen: Pen,
): string {
  if (identity === "named") return pen.mark("named");
  const heads = headcount ?? 1;
  const circle = pen.mark("anonymous");
  return heads > MOST_HEADS ? `${circle}×${heads}` : circle.repeat(heads);
}

/** The circles of all speakers of a record, each speaker once. */
export function circlesOfAll(speakers: readonly SpeakerView[], pen: Pen): string {
  const once = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return [...once.values()].map((speaker) => circlesOf(speaker, pen)).join("");
}

/** "1 origin", "1–2 origins": on how many independent origins a record rests. */
export function originsWords({ origins }: Pick<Verification, "origins">): string {
  const { low, high } = origins;
  const count = low === high ? `${low}` : `${low}–${high}`;
  return `${count} ${count === "1" ? "origin" : "origins"}`;
}

/** What a record rests on, in one cell: circles, status and origins. */
export function basisWords(
  { speakers, verification }: { speakers: readonly SpeakerView[]; verification: Verification },
  pen: Pen,
): string {
  const origins = pen.text(originsWords(verification));
  const { status } = verification;
  const isPlain = status === "single-origin";
  const words = isPlain ? origins : `${codeWords(status)}, ${origins}`;
  return `${circlesOfAll(speakers, pen)} ${status === "disputed" ? pen.style("alarm", words) : words}`;
}
