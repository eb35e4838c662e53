/**
 * Mapping: which column of a table means what, so that any table can be read. It is a small YAML file that `sitrep map`
 * drafts and a person completes; a `?` in it is a question that is still open, and a mapping with one is not read.
 */
import { COMPLAINT_SENTENCE } from "@sitrep/domain/complaint-sentence";
import { z } from "zod";
import { ActorKind } from "@sitrep/domain/actor";
import { Attribution } from "@sitrep/domain/attribution";
import { Dataset } from "@sitrep/domain/dataset";
import { Nature } from "@sitrep/domain/estimate";
import { HarmEffect } from "@sitrep/domain/harm";
import { IncidentKind } from "@sitrep/domain/incident-kind";
import { Metric } from "@sitrep/domain/metric";
import { PartyRole, People } from "@sitrep/domain/party";
import { PlacePrecision } from "@sitrep/domain/precision";
import { Title } from "@sitrep/domain/prose";
import { Unit } from "@sitrep/domain/quantity";
import { PASS_OVER } from "@sitrep/domain/defect/cell";
import { SourceKind } from "@sitrep/domain/source";
import { strict } from "@sitrep/domain/strict";
import { isDateFormat } from "./date-format.ts";

/** The name of a column, as the header has it. */
const ColumnName = z.string().trim().min(1).max(200);

/** A text: of a column, or the same for every row. */
export const TextFrom = strict({
  column: ColumnName.optional(),
  always: Title.optional(),
}).transform(
  ({ column, always }, context): { readonly always: string } | { readonly column: string } => {
    if (always !== undefined && column === undefined) return { always };
    if (column !== undefined && always === undefined) return { column };
    context.addIssue({
      code: "custom",
      message: COMPLAINT_SENTENCE.textFrom,
    });
    return z.NEVER;
  },
);
export type TextFrom = z.output<typeof TextFrom>;

/** A word of one of our lists: the same for every row, or by the value of a column. A value that is not listed refuses its row. */
export type WordFrom<Word extends string = string> =
  | { readonly always: Word }
  | { readonly column: string; readonly values: Readonly<Record<string, Word | typeof PASS_OVER>> };

/** The schema of a `WordFrom`. */
function wordFrom<Word extends string>(
  words: z.ZodType<Word, string> & { readonly options: readonly Word[] },
) {
  const word = z.enum([...words.options, PASS_OVER]);
  return strict({
    always: words.optional(),
    column: ColumnName.optional(),
    values: z.record(z.string().max(1000), word).optional(),
  }).transform(({ always, column, values }, context): WordFrom<Word> => {
    if (always !== undefined && column === undefined && values === undefined) return { always };
    if (column !== undefined && values !== undefined && always === undefined)
      return { column, values };
    const message = COMPLAINT_SENTENCE.wordFrom;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

/** A date of a column, in one format. */
export const DateFrom = strict({
  column: ColumnName,
  format: z.string().refine(isDateFormat, {
    error: COMPLAINT_SENTENCE.dateFormat,
  }),
});
export type DateFrom = z.output<typeof DateFrom>;

/** A time: one date; some day from one to another; or every day from one to another. */
export const WhenFrom = z.union(
  [
    DateFrom,
    strict({ someDayFrom: DateFrom, to: DateFrom }),
    strict({ everyDayFrom: DateFrom, to: DateFrom }),
  ],
  {
    error: COMPLAINT_SENTENCE.whenFrom,
  },
);
export type WhenFrom = z.output<typeof WhenFrom>;

/** A place by the names of its divisions, the widest always needed. */
export const PlaceFrom = strict({
  country: TextFrom,
  governorate: TextFrom.optional(),
  district: TextFrom.optional(),
  settlement: TextFrom.optional(),
});
export type PlaceFrom = z.output<typeof PlaceFrom>;

/** A place with how precisely it is known, and its point in degrees where a column has it. */
const LocationFrom = strict({
  ...PlaceFrom.shape,
  precision: wordFrom(PlacePrecision),
  latitude: ColumnName.optional(),
  longitude: ColumnName.optional(),
}).refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
  path: ["longitude"],
  message: COMPLAINT_SENTENCE.bothDegrees,
});

/** A number with its words in a column: "12", "more than 10", "5 to 7". What is not a number is asked back, never guessed. */
const HarmFrom = strict({ effect: HarmEffect, who: wordFrom(People), column: ColumnName });

/** A party in a column. With `actor` its names become actors of that kind; without, they stay words. */
const PartyFrom = strict({
  role: PartyRole,
  column: ColumnName,
  separator: z.string().min(1).max(5).optional(),
  actor: wordFrom(ActorKind).optional(),
  who: wordFrom(People).optional(),
  attribution: wordFrom(Attribution).default({ always: "confirmed" }),
});

/** Who says so, and in which document where the table tells that. Without a title or address it stands in the table itself. */
export const ReportFrom = strict({
  source: TextFrom,
  separator: z.string().min(1).max(5).optional(),
  kind: wordFrom(SourceKind).default({ always: "unknown" }),
  title: TextFrom.optional(),
  url: strict({ column: ColumnName }).optional(),
  publishedOn: DateFrom.optional(),
});
export type ReportFrom = z.output<typeof ReportFrom>;

/** What makes the id: columns that together tell a row from all others, or `content`, all that is read of it. */
const IdFrom = z.union([z.array(ColumnName).min(1).max(20), z.literal("content")], {
  error: COMPLAINT_SENTENCE.idFrom,
});

const notes = z.array(ColumnName).max(20).default([]);

/** How a row becomes an incident. */
export const IncidentFrom = strict({
  title: TextFrom.optional(),
  kind: wordFrom(IncidentKind),
  when: WhenFrom,
  where: LocationFrom,
  parties: z.array(PartyFrom).max(20).default([]),
  harm: z.array(HarmFrom).max(20).default([]),
  notes,
});
export type IncidentFrom = z.output<typeof IncidentFrom>;

/** How a row becomes an estimate. */
export const EstimateFrom = strict({
  title: TextFrom.optional(),
  metric: wordFrom(Metric),
  nature: wordFrom(Nature),
  population: TextFrom,
  scope: PlaceFrom,
  time: WhenFrom,
  quantity: strict({ column: ColumnName, unit: Unit }),
  notes,
});
export type EstimateFrom = z.output<typeof EstimateFrom>;

/** How a row becomes a source. */
export const SourceFrom = strict({
  name: strict({ column: ColumnName }),
  kind: wordFrom(SourceKind),
  role: TextFrom.optional(),
  notes,
});
export type SourceFrom = z.output<typeof SourceFrom>;

const base = {
  mapping: z.literal(1, { error: COMPLAINT_SENTENCE.mappingForm }),
  dataset: Dataset.partial({ edition: true }),
  id: IdFrom,
  /** Columns that are passed over, each with the reason. */
  ignored: z.record(ColumnName, Title).default({}),
};

/** A mapping; `each` says what a row becomes. */
export const Mapping = z.discriminatedUnion("each", [
  strict({ ...base, each: z.literal("incident"), incident: IncidentFrom, report: ReportFrom }),
  strict({ ...base, each: z.literal("estimate"), estimate: EstimateFrom, report: ReportFrom }),
  strict({ ...base, each: z.literal("source"), source: SourceFrom }),
]);
export type Mapping = Readonly<z.output<typeof Mapping>>;

/** The columns that a mapping reads, in order of their first mention. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const { id, ignored: _, dataset: __, ...parts } = mapping;
  const found = new Set<string>(Array.isArray(id) ? id : []);
  const look = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const one of value) look(one, key);
    else if (typeof value === "object" && value !== null)
      for (const [inner, one] of Object.entries(value)) if (inner !== "values") look(one, inner);
    if (typeof value === "string" && COLUMN_KEYS.has(key)) found.add(value);
  };
  look(parts, "");
  return [...found];
}

/** Keys whose value is the name of a column. */
const COLUMN_KEYS: ReadonlySet<string> = new Set(["column", "latitude", "longitude", "notes"]);
