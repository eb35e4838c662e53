/**
 * Correction: an error of a publisher's file that we know of, put right in the row before the adapter reads it. It says
 * where, why, and what stands there; once the publisher has fixed it, what stands there is something else, and that is
 * an issue until the correction is taken out.
 */

/** One cell put right. Row and column are named by the publisher's own column names. */
export interface Correction {
  /** The row: the one whose cell in `column` is `value`. */
  readonly row: { readonly column: string; readonly value: string };
  readonly column: string;
  /** What the publisher has there, exactly. */
  readonly expect: string;
  readonly put: string;
  /** Why, and how we know. */
  readonly reason: string;
}
