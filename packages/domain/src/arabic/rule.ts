/** A rule of SPEC.md in Arabic, with what tells whether it still says what the English one does. SPEC A8. */

/** One rule. `says` has the marks of SPEC.md: *emphasis*, and `code` for what stands in Latin letters in every language. */
export interface ArabicRule {
  /** The fingerprint of the English text that was translated: the first eight digits of its SHA-256, on one line. */
  readonly of: string;
  readonly says: string;
}

/** The rules under one letter, by their numbers. */
export interface ArabicChapter {
  readonly title: string;
  readonly rules: Readonly<Record<string, ArabicRule>>;
}
