/** Code lists of others: their codes and short labels as facts, with definitions of our own. One file a publisher. SPEC K7. */

/** One code of a list. */
export interface Code {
  /** As it stands in the publisher's file. */
  readonly code: string;
  readonly label: string;
  /** What it covers, in our words. */
  readonly definition: string;
}

/** A list, in the publisher's order. */
export type CodeList = readonly Code[];

/** A code as crosswalks and pages write it: "3 one-sided"; where code and label are the same word, that word. */
export function nameOfCode({ code, label }: Code): string {
  return code === label ? label : `${code} ${label}`;
}
