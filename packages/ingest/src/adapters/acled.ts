/**
 * ACLED: each row becomes an incident, said by the outlets that ACLED names. The id is made of `event_id_cnty`, which ACLED
 * keeps. Deaths stay one number as ACLED coded it: it gives no range, and none is made up for it. Rows whose sub-event type
 * our list of kinds does not have, protests among them, are passed over by name.
 */
import { fold } from "@sitrep/domain/text";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { earnsPoint } from "@sitrep/domain/precision";
import type { AdapterContext, RowIssue, RowReading, WholeFile } from "../adapter.ts";
import { tableAdapter } from "../adapter.ts";
import { cleanText, cutText } from "../clean-text.ts";
import type { ColumnIndex } from "../column.ts";
import { coverageDrafts } from "../coverage-drafts.ts";
import type { Draft, SharedDraft } from "../draft.ts";
import type { EventPlace } from "../event-place.ts";
import { placeEvent, swapIssue } from "../event-place.ts";
import { namedPlaceReader } from "../named-places.ts";
import { readPoint } from "../point.ts";
import { cellIssue, codesOf, unknownCode } from "../row-issue.ts";
import { slugOf } from "../slug.ts";
import { readWholeNumber } from "../whole-number.ts";
import type { RowActor } from "./acled/actor.ts";
import { actorReader, isInter, partiesOf } from "./acled/actor.ts";
import { descriptor } from "./acled/descriptor.ts";
import { ACLED_KINDS, SUB_EVENT_TYPES, acledKind } from "./acled/kind.ts";
import { reportReader } from "./acled/reports.ts";
import { readTime } from "./acled/when.ts";

type Column = keyof typeof descriptor.columns;

const LONGEST_TITLE = 160;
const LONGEST_NOTE = 4000;

/** `geo_precision`: 2 and 3 take in districts and governorates, whose points are those of a town in them. SPEC P6. */
const PRECISION: ReadonlyMap<string, PlacePrecision> = new Map([
  ["1", "settlement"],
  ["2", "district"],
  ["3", "governorate"],
]);

/** The adapter. */
export const acled = tableAdapter<Column>({
  name: "acled",
  rules: "3",
  descriptor,
  start: (context, at) => {
    const readRow = rowReader(context, at);
    return {
      columnOf: { when: "event_date", where: "location", harm: "fatalities" },
      read: ({ cells }) => readRow(cells),
      end: coverageOf,
    };
  },
});

function rowReader(
  { dataset: { id: dataset }, findPlace }: AdapterContext,
  at: ColumnIndex<Column>,
): (cells: readonly string[]) => RowReading {
  const actorOf = actorReader(dataset);
  const placesOf = namedPlaceReader(dataset, findPlace);
  const reportsOf = reportReader(dataset);

  return (cells) => {
    const cell = (column: Column): string => cells[at[column]] ?? "";
    const code = cell("event_id_cnty").trim();
    if (!/^[A-Z]{2,3}\d{1,10}$/.test(code))
      return refused(undefined, [unknownCode("event_id_cnty", code, { is: "acled-number" })]);
    const record = `${dataset}/${code.toLowerCase()}`;
    const issues: RowIssue[] = [];
    const found = readKind(cell("event_type"), cell("sub_event_type"), issues);
    if (found === null || found === undefined) return refused(record, issues);
    const { kind, relation, label } = found;
    // A row that holds no incident of ours is not held against what an incident must be.
    if (kind === null) return { ...refused(record, issues), ignored: { is: "no-kind", label } };

    const time = readTime(
      { date: cell("event_date"), precision: cell("time_precision"), year: cell("year") },
      issues,
    );
    const place = readPlace(cell, placesOf, issues);
    const first = readActor("1", cell, actorOf, issues);
    const second = readActor("2", cell, actorOf, issues);
    const fatalities = readWholeNumber("fatalities", cell("fatalities"));
    if (typeof fatalities !== "number") issues.push(fatalities);
    if (time === null || place === null || typeof fatalities !== "number")
      return refused(record, issues);
    const sources = reportsOf(cell("source"));
    const incident: Draft = {
      kind: "incident",
      record: {
        id: record,
        title: titleOf(label, [first, second], place.phrase),
        kind,
        when: time.when,
        where: place.where,
        parties: partiesOf(relation, first, second),
        harm: harmOf(fatalities),
        reports: sources.reports,
        tags: tagsOf(label, cell("civilian_targeting")),
        ...notesOf(cell, time.coded, fatalities),
      },
    };
    const shared: SharedDraft[] = [...place.shared, ...sources.shared];
    for (const actor of [first, second])
      if (actor !== null && actor.draft !== null) shared.push(actor.draft);
    const { earliest, latest } = time;
    return {
      record,
      drafts: [incident, ...sources.drafts],
      shared,
      issues,
      scene: { country: place.country, earliest, latest },
    };
  };
}

function refused(record: string | undefined, issues: readonly RowIssue[]): RowReading {
  return { record, drafts: [], shared: [], issues };
}

function readKind(
  eventType: string,
  subEventType: string,
  issues: RowIssue[],
): ReturnType<typeof acledKind> | null {
  const found = acledKind(subEventType);
  if (found === undefined) {
    const expected = { is: "acled-sub-events", count: SUB_EVENT_TYPES } as const;
    issues.push(unknownCode("sub_event_type", subEventType, expected));
    return null;
  }
  if (fold(found.eventType) !== fold(eventType))
    issues.push(
      cellIssue("event_type", eventType, {
        code: "contradiction",
        severity: "warn",
        defect: { is: "event-type-unfit", label: found.label, eventType: found.eventType },
      }),
    );
  return found;
}

type CellOf = (column: Column) => string;

function readPlace(
  cell: CellOf,
  placesOf: ReturnType<typeof namedPlaceReader>,
  issues: RowIssue[],
): EventPlace | null {
  const precision = PRECISION.get(cell("geo_precision").trim());
  if (precision === undefined) {
    issues.push(unknownCode("geo_precision", cell("geo_precision"), codesOf("1", "2", "3")));
    return null;
  }
  const isEarned = earnsPoint(precision);
  const degrees = { latitude: cell("latitude"), longitude: cell("longitude"), wkt: "" };
  const point = readPoint(degrees, isEarned, issues);
  if (isEarned && point === null) return null;
  const places = placesOf({
    country: cell("country"),
    countryId: cell("iso"),
    adm1: cell("admin1"),
    adm2: cell("admin2"),
    spot: cell("location"),
  });
  const swapped = isEarned ? swapIssue(places, point) : null;
  if (swapped === null) return placeEvent(precision, places, point);
  issues.push(swapped);
  return null;
}

function readActor(
  number: "1" | "2",
  cell: CellOf,
  actorOf: ReturnType<typeof actorReader>,
  issues: RowIssue[],
): RowActor | null {
  const name = cell(`actor${number}`);
  const inter = cell(`inter${number}`);
  if (name.trim() !== "" && !isInter(inter)) {
    const column = `inter${number}`;
    const defect = { is: "unknown-inter", column, name } as const;
    issues.push(cellIssue(column, inter, { code: "invalid", severity: "warn", defect }));
  }
  return actorOf(name, inter);
}

/** ACLED codes no death and no word of one alike as 0: silence, and no number; the notes say that it stands there. SPEC K3. */
function harmOf(fatalities: number): Extract<Draft, { kind: "incident" }>["record"]["harm"] {
  if (fatalities === 0) return [];
  const quantity = { form: "exactly", value: fatalities, unit: "person" } as const;
  return [{ effect: "killed", who: "unknown", quantity, described: DEATHS }];
}

const NO_NUMBER = "ACLED codes 0 deaths, as it does where nobody says whether anybody died.";
const DEATHS = "deaths as coded by ACLED, as one number without a range";

/** ACLED marks where civilians were the main or only target, which the actors alone do not tell. */
function tagsOf(label: string, targeting: string): string[] {
  const isMarked = fold(targeting) === "civilian targeting";
  return [`acled-${slugOf(label)}`, ...(isMarked ? ["acled-civilian-targeting"] : [])];
}

function titleOf(
  label: string,
  [first, second]: readonly [RowActor | null, RowActor | null],
  phrase: string,
): string {
  const names = [first, second].flatMap((actor) =>
    actor === null ? [] : [cutText(actor.name, 50)],
  );
  return cutText(
    `${label}${phrase}${names.length === 0 ? "" : `: ${names.join(" and ")}`}`,
    LONGEST_TITLE,
  );
}

/** What has no field of its own: deaths coded 0, the date as coded, associated actors, and the third division. */
function notesOf(cell: CellOf, coded: string | null, fatalities: number): { notes?: string } {
  const associated = [cell("assoc_actor_1"), cell("assoc_actor_2")].map(cleanText).filter(Boolean);
  const third = cleanText(cell("admin3"));
  const parts = [
    ...(fatalities === 0 ? [NO_NUMBER] : []),
    ...(coded === null
      ? []
      : [`ACLED's date: ${coded}, with time_precision ${cell("time_precision").trim()}.`]),
    ...(associated.length === 0 ? [] : [`Associated actors: ${associated.join("; ")}.`]),
    ...(third === "" ? [] : [`Third division: ${third}.`]),
  ];
  return parts.length === 0 ? {} : { notes: cutText(parts.join(" "), LONGEST_NOTE) };
}

/** What the file watches; whether silence in it means something, only the user knows. SPEC V5–V9. */
function coverageOf({ scenes, dataset: { id: dataset }, isWhole }: WholeFile): readonly Draft[] {
  return coverageDrafts(scenes, {
    dataset,
    title: "What ACLED records",
    kinds: ACLED_KINDS,
    isWhole: isWhole === true,
    selection:
      "Political violence, and developments that bear on it, as far as the outlets and partners that ACLED reads speak of it; the list of countries and the first year watched differ from country to country.",
  });
}
