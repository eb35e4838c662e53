/**
 * Question: what is asked about a new record, one field at a time. An answer is what a cell of a sheet would hold, so that
 * the terminal, a flag and a spreadsheet take the same words. It holds data alone, because the list of flags is made of it.
 */

/** The kinds of record that questions are asked about. */
export type AskedKind = "dataset" | "source" | "document" | "incident" | "estimate";

/** One question. */
export interface Question {
  /** The flag that answers it without being asked. */
  readonly flag: string;
  /** The column of a sheet that the answer would stand in. */
  readonly column: string;
  readonly ask: string;
  /** A record without an answer to it would be refused. */
  readonly isNeeded: boolean;
  /**
   * Only asked where one of these holds: a question was answered (`name`), was not (`!name`), was answered so
   * (`kind=witness`), or the metric is a stock or a flow (`metric=stock`); `&` joins two that must both hold.
   */
  readonly after?: readonly string[];
  /** Only answered by its flag. */
  readonly isFlagOnly?: boolean;
  /** What else stands in the row once it is answered. */
  readonly brings?: Readonly<Record<string, string>>;
}

const needed = (flag: string, column: string, ask: string): Question => ({
  flag,
  column,
  ask,
  isNeeded: true,
});

const optional = (flag: string, column: string, ask: string): Question => ({
  flag,
  column,
  ask,
  isNeeded: false,
});

const flagOnly = (flag: string, column: string, ask: string): Question => ({
  ...optional(flag, column, ask),
  isFlagOnly: true,
});

const WHEN = "(2019-02-17, 2019-02, or [..2019-02-20] for some day up to it)";

const ACCOUNT: readonly Question[] = [
  needed("document", "reports.document", "In which document does it stand?"),
  optional("speakers", "reports.speakers", "Who says so? (nobody: the publisher itself)"),
  flagOnly("via", "reports.via", "through whom it reached the publisher"),
  flagOnly("stated-on", "reports.statedOn", "when it was said"),
  flagOnly("stance", "reports.stance", "asserts, denies or qualifies"),
];

const LAST: readonly Question[] = [
  optional("tags", "tags", "Labels for grouping, parted by semicolons"),
  optional("notes", "notes", "What else should a reader know?"),
];

/** The questions about each kind, in the order in which they are asked. Its id comes last, made from the title. */
export const QUESTIONS = {
  dataset: [
    needed("title", "title", "What is the dataset called?"),
    needed("publisher", "publisher", "Who publishes it?"),
    needed("licence", "licence", "Under which licence? (mostly CC BY 4.0)"),
    flagOnly("licence-url", "licenceUrl", "the address of the licence"),
    needed("edition", "edition", "Which edition of it is this?"),
    needed("citation", "citation", "How is it cited, in one sentence?"),
    flagOnly("description", "description", "what it holds"),
    needed("redistributable", "redistributable", "May its rows be passed on one by one?"),
  ],
  source: [
    needed("kind", "kind", "What is it?"),
    optional("name", "identity.name", "What is its name? (nothing: it is not named)"),
    {
      ...optional("role", "identity.role", "In which role does it speak, as described?"),
      isNeeded: true,
      after: ["!name"],
    },
    {
      ...optional("reason", "identity.reason", "Why is it not named?"),
      after: ["!name"],
    },
    {
      ...optional("headcount", "identity.headcount", "How many people speak as one?"),
      after: ["!name"],
    },
    {
      ...optional(
        "private",
        "identity.private",
        "Is it a private person, whose name is never to be shown?",
      ),
      after: ["name&kind=witness"],
    },
    optional(
      "affiliation",
      "affiliation",
      "To which source does it belong, or for which does it speak?",
    ),
    optional("party", "partyToConflict", "Is it a party to the conflict?"),
    optional("notes", "notes", "What else should a reader know?"),
  ],
  document: [
    needed("title", "title", "What is its own title?"),
    needed("publisher", "publisher", "Who published it?"),
    optional("published-on", "publishedOn", `When did it appear? ${WHEN}`),
    optional("url", "url", "What is its address?"),
    flagOnly("archive-url", "archiveUrl", "the address of an archived copy"),
    flagOnly("republishes", "republishes", "the document that it prints again"),
    flagOnly("language", "language", "en, ar, ku"),
    flagOnly("authors", "authors", "those who wrote it, parted by semicolons"),
  ],
  incident: [
    needed("title", "title", "What happened, in your own words?"),
    needed("kind", "kind", "What sort of deed was it?"),
    needed("when", "when", `When? ${WHEN}`),
    needed("place", "where.place", "Where?"),
    needed("precision", "where.precision", "How precisely is the place known?"),
    optional("place-words", "where.words", "How does the account itself name the place?"),
    optional(
      "harm",
      "harm",
      "What did it do to people? (killed civilians: 3 to 5; injured unknown: unknown)",
    ),
    {
      ...optional("perpetrator", "parties.actor", "Which actor did it, or is said to have?"),
      brings: { "parties.role": "perpetrator" },
    },
    {
      ...optional(
        "perpetrator-words",
        "parties.described",
        "Who did it, in your own words? (never a private person's name)",
      ),
      brings: { "parties.role": "perpetrator" },
    },
    {
      ...optional("attribution", "parties.attribution", "How surely is it laid at that door?"),
      after: ["perpetrator", "perpetrator-words"],
    },
    {
      ...optional("target", "parties.2.described", "Who was it aimed at, or who suffered it?"),
      brings: { "parties.2.role": "target" },
    },
    flagOnly("extent", "extent", "single, series or pattern"),
    flagOnly("attempted", "attempted", "true where it was tried and failed"),
    ...ACCOUNT,
    ...LAST,
  ],
  estimate: [
    needed("title", "title", "What does the figure say, as a heading in your own words?"),
    needed("metric", "metric", "What is measured?"),
    needed(
      "quantity",
      "quantity",
      "How many or how much, as said? (more than 1,000; 5,000 to 7,000; tens of thousands)",
    ),
    optional("words", "quantity.words", "In which few words does the source say it?"),
    needed("nature", "nature", "Counted, judged, or only a limit?"),
    needed("population", "population", "Who or what is counted, in words?"),
    optional("subject", "subject", "Which actor is it about?"),
    needed("places", "scope.includes", "Which places does it take in?"),
    flagOnly("excludes", "scope.excludes", "places in them that it leaves out"),
    { ...needed("as-of", "asOf", `When did it hold? ${WHEN}`), after: ["metric=stock"] },
    {
      ...needed(
        "period",
        "period",
        "Over which time? (2018, 2019-02, or 2018-08/2019-02 for all of it)",
      ),
      after: ["metric=flow"],
    },
    flagOnly("partial", "partial", "true where the period was not over when it was said"),
    ...ACCOUNT,
    ...LAST,
  ],
} as const satisfies Record<AskedKind, readonly Question[]>;

/** The flags of the questions about a kind, as a command takes them. */
export function flagsFor(
  kind: AskedKind,
): readonly { readonly flags: string; readonly summary: string }[] {
  const own = QUESTIONS[kind].map(({ flag, ask }: Question) => ({
    flags: `--${flag} <words>`,
    summary: ask.slice(0, 1).toLowerCase() + ask.slice(1),
  }));
  return [
    { flags: "--into <file>", summary: "the collection in YAML that it is written into" },
    ...own,
    { flags: "--id <id>", summary: "its id, without which one is made from the title" },
  ];
}
