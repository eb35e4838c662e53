/** Finding: what one dimension says of two incidents. Its words are only made when somebody reads them. SPEC M1. */

/** Points order pairs and add up; they are no measure of likelihood. `isSilent` where one of the two says nothing. */
export interface Finding {
  readonly points: number;
  readonly isSilent?: true;
  readonly words: () => string;
}

/** One of the two says nothing: that is neither agreement nor difference. */
export function silence(words: string): Finding {
  return { points: 0, isSilent: true, words: () => words };
}
