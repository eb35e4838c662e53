/** Concept: the words of the interface that are no members of a code list, each in a sentence or two, with its rule. */

/** A word that is explained where it stands; `rule` is the number in SPEC.md that says it exactly. */
export interface ConceptDefinition {
  readonly label: string;
  readonly definition: string;
  readonly rule?: string;
}

/** The concepts, in the order in which a reader may want to learn them. */
export const CONCEPT = {
  incident: {
    label: "Incident",
    definition:
      "Something that is said to have happened: a kind of deed at a time and a place, with every account of it. It is no proof that it happened.",
    rule: "K5",
  },
  estimate: {
    label: "Estimate",
    definition:
      "How many or how much, as somebody put it: of what, where and when, and on whose word.",
    rule: "E3",
  },
  claim: {
    label: "Claim",
    definition: "What somebody declared, in our own words. It carries no verdict of ours.",
    rule: "D1",
  },
  source: {
    label: "Source",
    definition: "Whoever says something, by name or anonymous with the role as described.",
    rule: "R2",
  },
  account: {
    label: "Account",
    definition:
      "One report of something: who said it, through whom, in which document, and the values that it gives.",
    rule: "R4",
  },
  "independent-origins": {
    label: "Independent origins",
    definition:
      "How many of those who speak are independent of one another. A reprint, a shared speaker or a shared relay adds none. Where two may be one, the number is a range.",
    rule: "I6",
  },
  reprint: {
    label: "Reprint",
    definition: "A document that prints another again. It never adds an origin.",
    rule: "I3",
  },
  support: {
    label: "Support",
    definition:
      "How well a record is supported. It is worked out from its accounts, and nobody types it in.",
    rule: "R8",
  },
  admiralty: {
    label: "Admiralty grade",
    definition:
      "A letter, A to F, for how far a source can be relied on, and a figure, 1 to 6, for how credible one account is. F and 6 mean that nothing can be judged. Nothing is calculated with grades.",
    rule: "R7",
  },
  attribution: {
    label: "Attribution",
    definition: "How surely a deed is laid at somebody’s door, and who says so.",
    rule: "K2",
  },
  extent: {
    label: "Extent",
    definition:
      "Whether a record tells of one deed, of several that could be told apart, or of what kept happening.",
    rule: "K4",
  },
  precision: {
    label: "Precision of a place",
    definition:
      "How closely it is known where something happened. It decides what a map may draw: a dot, a ring of 25 km, or a shaded area.",
    rule: "P4",
  },
  "edtf-date": {
    label: "Written date",
    definition:
      "A date as the source leaves it, written in EDTF (ISO 8601-2): 2019-02 is some day of that month, 2018-08/2019-02 all of that time, [..2019-02-20] some day up to then, and ~ means about.",
    rule: "T1",
  },
  "surely-in-time": {
    label: "Surely in those days",
    definition:
      "What may have happened in the days asked for is kept, too. “Surely” leaves only what can have happened on no other day.",
    rule: "T6",
  },
  harm: {
    label: "Harm",
    definition:
      "What was done to people of a kind, to a number as it was said. What happened to nobody knows how many is unknown, never zero; none is what somebody said.",
    rule: "K3",
  },
  metric: {
    label: "Metric",
    definition: "What a figure measures, in which unit, at a moment or over a period.",
    rule: "E1",
  },
  nature: {
    label: "Nature of a figure",
    definition: "Whether what it tells of was counted, judged, or only given a limit.",
    rule: "E3",
  },
  range: {
    label: "Range",
    definition:
      "Every value that the words leave possible, from the least to the most. A dot stands on it only where the source itself put one value forward.",
    rule: "Q8",
  },
  "open-end": {
    label: "Open end",
    definition:
      "“More than 1,000” has no upper end and leaves out 1,000 itself. Where the words set no limit, none is drawn: the bar fades into an arrow.",
    rule: "Q8",
  },
  tolerance: {
    label: "Tolerance",
    definition:
      "Words such as “about”, “nearly” or “dozens” give no limits. The limits that are drawn for them are ours, by a rule with a version.",
    rule: "Q9",
  },
  hedge: {
    label: "Word of doubt",
    definition:
      "“Likely”, “possibly”, “reportedly”: kept and shown as said. It never moves a number.",
    rule: "Q13",
  },
  comparable: {
    label: "Comparable",
    definition:
      "Two figures may be compared when what they measure, whom, where, when and how are the same. Otherwise the difference is named.",
    rule: "C1",
  },
  balance: {
    label: "Balance",
    definition:
      "A whole and its parts, as sources gave them. What is left over is worked out, and a contradiction is said and not repaired.",
    rule: "B1",
  },
  coverage: {
    label: "Coverage",
    definition:
      "What a source or dataset watches: which places, in which period, which kinds of incident, and by which rule it selects them.",
    rule: "V5",
  },
  observed: {
    label: "Observed",
    definition:
      "Something is on record here. The number runs from what fell in here for sure to what may have, and has an upper end only where somebody watched all of it.",
    rule: "V8",
  },
  "none-reported": {
    label: "None reported",
    definition:
      "Somebody watched all of this systematically and reported none. That is not the same as nobody watching.",
    rule: "V9",
  },
  "not-covered": {
    label: "Not covered",
    definition: "Nobody whose work is on record was watching. It may have been any number.",
    rule: "V9",
  },
  unknown: {
    label: "Unknown",
    definition:
      "Watched only in part, or by samples, with nothing on record. It may have been any number.",
    rule: "V9",
  },
  partial: {
    label: "Partial",
    definition:
      "Only some of its days were asked for, are over, or were watched. It is not to be set against a whole one.",
    rule: "V13",
  },
  break: {
    label: "Break in a series",
    definition:
      "Here another set of coverages begins. What comes before and after was not watched alike.",
    rule: "V12",
  },
  "like-for-like": {
    label: "Like for like",
    definition:
      "Only what one and the same coverage watched from the first day to the last. The rest is left out, and counted.",
    rule: "V15",
  },
  cluster: {
    label: "Cluster",
    definition:
      "Records that were judged to tell of one incident. Counted by cluster, they count once.",
    rule: "J5",
  },
  derived: {
    label: "Worked out",
    definition:
      "Nobody said this number: it is calculated here, set in italics, and leads to the rule and the records behind it.",
    rule: "W1",
  },
  without: {
    label: "Without",
    definition:
      "What would still be told if somebody were not heard. A record stands as long as one of those who speak in it is.",
    rule: "F6",
  },
  batch: {
    label: "Batch",
    definition:
      "One writing to the ledger: who, when, why, and every record that it entered, changed or withdrew.",
    rule: "L4",
  },
  ledger: {
    label: "Ledger",
    definition:
      "All batches, one behind the other, each with a fingerprint of the one before. Nothing in it is changed or deleted.",
    rule: "L4",
  },
  "known-at": {
    label: "As known at",
    definition:
      "What was on record after a given batch. Every page can be asked for as it was then, and answers as it did then.",
    rule: "L5",
  },
  correction: {
    label: "Correction",
    definition:
      "A record that was changed or withdrawn after it had entered. What it said before stays in the ledger.",
    rule: "L9",
  },
  "ledger-clock": {
    label: "Recorded",
    definition:
      "When it came to be on file here. That is neither when it happened nor when somebody said it.",
    rule: "L5",
  },
} as const satisfies Record<string, ConceptDefinition>;

/** The name of a concept. */
export type Concept = keyof typeof CONCEPT;
