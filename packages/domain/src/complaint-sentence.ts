/**
 * Complaint sentences: what schemas of an address's query say themselves of a value that is none of theirs, where no bound and no list
 * says it. Each language has all of them. SPEC F3, A7.
 */

/** The sentences in English, by what they are about. */
export const COMPLAINT_SENTENCE = {
  slug: "must be lower-case letters, digits, hyphens and dots",
  id: "must be <dataset>/<slug> in lower-case letters, digits, hyphens and dots",
  tag: "must be lower-case words joined by hyphens",
  day: "must be a day of the calendar, such as 2019-02-17",
  position: "must be the number of a batch, such as 3",
  knownAt:
    "must be a ledger position such as 3, a day such as 2026-11-20, or an instant such as 2026-11-20T09:00:00Z",
  neverWas: "names a day or a time that no calendar or clock has",
  box: "must be west,south,east,north in degrees, such as 42.5,35,45,36.5, the south not above the north",
  without:
    "must be the id of a source or of a dataset, or a group: anonymous, party, or a kind of source such as military",
  monitor: "must be the id of a source or of a dataset",
  empty: "must not be empty",
  uncitable: "leads to no records and no figures that could be cited",
} as const;

/** What a sentence is about. */
export type ComplaintSubject = keyof typeof COMPLAINT_SENTENCE;

const SUBJECTS: ReadonlyMap<string, ComplaintSubject> = new Map(
  // The keys are the subjects.
  (Object.keys(COMPLAINT_SENTENCE) as ComplaintSubject[]).map((subject) => [
    COMPLAINT_SENTENCE[subject],
    subject,
  ]),
);

/** What a schema's own sentence is about; undefined for one that is none of these. */
export function subjectOfComplaint(sentence: string): ComplaintSubject | undefined {
  return SUBJECTS.get(sentence);
}
