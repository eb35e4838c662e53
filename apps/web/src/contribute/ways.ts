/** Ways: how something can be added, each in a sentence. */

/** One way. */
export interface Way {
  readonly path: string;
  readonly title: string;
  readonly words: string;
}

/** All of them, those that most need first. */
export const WAYS: readonly Way[] = [
  {
    path: "/contribute/incident",
    title: "An incident",
    words: "Something that is said to have happened, from a report that you have read.",
  },
  {
    path: "/contribute/estimate",
    title: "An estimate",
    words: "A number that somebody gave: fighters, attacks, money, ground held.",
  },
  {
    path: "/contribute/source",
    title: "A source",
    words: "Anyone who can say something, named or not.",
  },
  {
    path: "/contribute/table",
    title: "A table",
    words: "Rows that you copy out of a spreadsheet, each checked by itself.",
  },
  {
    path: "/contribute/file",
    title: "A file",
    words: "A collection or a publisher’s export: see what it would create, amend and retract.",
  },
];
