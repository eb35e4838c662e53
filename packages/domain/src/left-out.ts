/** Left out: why a row of a publisher's file holds no record at all, as data, and the English words of it. SPEC A9. */

/** See the file. Few in all, none with a value of the row in it but the publisher's own name of a category. */
export type LeftOut =
  /** The publisher's category, of which no kind is ours. */
  | { readonly is: "no-kind"; readonly label: string }
  /** The column by whose value a mapping passes the row over. */
  | { readonly is: "passed-over"; readonly column: string }
  /** The record of the dataset, which comes before its rows. */
  | { readonly is: "own-record" };

/** The English words. */
export function leftOutWords(why: LeftOut): string {
  switch (why.is) {
    case "no-kind":
      return `no kind of ours: ${why.label}`;
    case "passed-over":
      return `${why.column}: passed over by the mapping`;
    case "own-record":
      return "the dataset's own record";
  }
}
