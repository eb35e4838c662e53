/** Own flags: flags that no filter has, and those that several commands share. */

/** A flag that no filter has. */
export interface OwnFlag {
  readonly flags: string;
  readonly summary: string;
  /** Whether it may be said several times. */
  readonly isList?: boolean;
}

/** Who writes, and why. */
export const AUTHORED: readonly OwnFlag[] = [
  { flags: "--author <name>", summary: "under whose name (SITREP_AUTHOR, else local)" },
  { flags: "--reason <words>", summary: "why, for the log" },
];

/** How a publisher's file is read. */
export const IMPORTED: readonly OwnFlag[] = [
  { flags: "--adapter <name>", summary: "what reads the file; without it its columns tell" },
  {
    flags: "--mapping <file>",
    summary: "how to read a table of your own, as sitrep map drafts it",
  },
  {
    flags: "--dataset <id>",
    summary: "the dataset to import into; without it the publisher's usual one",
  },
  { flags: "--edition <words>", summary: "the publisher's version, such as 25.1" },
  {
    flags: "--corrected <file>",
    summary: "rows that were refused, corrected: read in their places; may be said again",
    isList: true,
  },
  { flags: "--refused <file>", summary: "where refused rows go; without it beside the file" },
  { flags: "--all", summary: "every change and every issue, not only the first of each" },
];
