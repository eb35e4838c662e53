/** The four sentences that decide every question, as the README has them. */
export const SENTENCES = [
  {
    sentence: "Nothing without a source.",
    meaning: "Every value leads to who said it, where, and through whom it reached us.",
  },
  {
    sentence: "Every number is a range with words.",
    meaning: "“More than 1,000” is never stored or shown as 1000.",
  },
  {
    sentence: "Every disagreement stays visible.",
    meaning: "Nothing is averaged away, nothing is overwritten.",
  },
  {
    sentence: "Silence is not zero.",
    meaning: "“Nobody was watching” and “nothing happened” are different values.",
  },
] as const;
