/** Stretch: a part of a paragraph; kept apart from sentences, so that whoever reads dates alone needs no language model. */

/** A stretch of a paragraph, in UTF-16 code units of its normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
