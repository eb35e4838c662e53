/**
 * Complaint sentences: what schemas say themselves of a value that is none of theirs, where no bound and no list says it. Each
 * language has all of them. SPEC F3, A7.
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
  // Of texts.
  invisible: "holds invisible or control characters; type the text again without them",
  oneLine: "must be on one line, without tabs",
  webAddress: "must be an address that begins with https:// or http://",
  plainAddress: "must be an http or https address without spaces",
  hash: "must be 64 lower-case hexadecimal digits",
  languageCode: "must be a language code of two or three letters, such as en or ar",
  languageTag: "must be a language tag such as en or ar",
  codeName: "must be the name of a list of codes in 2 to 20 letters, such as iso",
  // Of dates. SPEC T1–T8.
  dateTooLong: "is too long for a date",
  notEdtf: "is not a date in EDTF, such as 2019-02-17, 2019-02, [..2019-02-20] or 2018-08/2019-02",
  neverDay: "names a day that the calendar does not have",
  timeOfDay: "carries a time of day; give the day alone",
  bareDecade: "is a bare decade; write it with an X, such as 201X",
  noPeriod: "is not a day, month, season or year",
  year: "must lie in a year from 0001 to 9999",
  season: "names a season other than 21 to 24",
  tooOpen: "leaves more open than a decade",
  severalDates: "names several dates at once; give one record each, or [a..b]",
  noDate: "names no date",
  backwards: "ends before it starts",
  // Of amounts.
  notNegative: "must not be negative",
  aboveZero: "must be above 0",
  mostAmount: "must be at most 1,000,000,000,000",
  sixDecimals: "must have at most six decimals",
  lowAboveHigh: "low is above high; give the smaller number first",
  headcount: 'must be a whole number from 1 to 1000, or "unknown"',
  latitude: "must be from -90 to 90 degrees",
  longitude: "must be from -180 to 180 degrees",
  // Of records.
  harmQuantity:
    'must be a quantity, such as { form: "exactly", value: 4, unit: "person" }, "unknown" or "none"',
  harmUnit: "must be person or group: harm is done to people",
  report: "must hold at least one report",
  party: "must name an actor or describe the group",
  noPoint: "must be left out: a place known only to a district or wider has no point",
  pinned: "only a settlement or a site has a point",
  preferredName: "must have exactly one preferred English name",
  excludesIncluded: "name a place that is included",
  watcherOrDataset: "must have either a watcher or a dataset, not both",
  asOfOrPeriod: "must have either asOf or period, not both",
  timeOfMetric: "must fit the metric: a stock is asOf a time, a flow runs over a period",
  unitOfMetric: "does not fit the metric",
  partial: "only a period can be partial",
  wholeInParts: "hold the whole",
  partTwice: "name one estimate twice",
  ownActor: "is the actor itself",
  ownDocument: "is the document itself",
  ownPlace: "is the place itself",
  ownSource: "is the source itself",
  namesDocument: "names the document itself",
  namesSource: "names the source itself",
  linksItself: "links the claim to itself",
  sameAsLeft: "is the same record as left",
  // Of mappings.
  textFrom: 'must have either column or always, such as { column: "Source" }',
  wordFrom: "must have either always, or column and values",
  whenFrom:
    'must be { column: "…", format: "DD/MM/YYYY" }, or have someDayFrom and to, or everyDayFrom and to',
  dateFormat:
    "must be made of YYYY, MM, DD, MMM and hh:mm:ss, such as DD/MM/YYYY; or edtf, or excel",
  bothDegrees: "must come with latitude, and latitude with it",
  idFrom: 'must be a list of columns, or "content"',
  mappingForm: "must be 1, the version of the form of mappings",
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
