/** A file that cannot be read to its end. Nothing of it may be used: what was read so far is not the file. */
import type { Issue } from "@sitrep/domain/issue";
import { sentenceOf } from "@sitrep/domain/issue";

/**
 * Thrown while a file is read, so that no reader can take half of it for the whole. `issue` is for people: where it
 * broke, what was seen, and what to do.
 */
export class BrokenFile extends Error {
  readonly issue: Issue;

  constructor(issue: Omit<Issue, "severity">, options?: ErrorOptions) {
    const whole: Issue = { ...issue, severity: "reject" };
    super(sentenceOf(whole), options);
    this.name = "BrokenFile";
    this.issue = whole;
  }
}
