/**
 * GTD: each row becomes an incident, said by the sources that GTD cites. The id is made of `eventid`, which GTD keeps. What is
 * missing stays missing; an attack that failed is an attempt; one that GTD doubts to be terrorism carries a tag that says so.
 */
import type { PlacePrecision } from "@sitrep/domain/precision";
import { earnsPoint } from "@sitrep/domain/precision";
import type { AdapterContext, RowIssue, RowReading } from "../adapter.ts";
import { tableAdapter } from "../adapter.ts";
import { cleanText, cutText } from "../clean-text.ts";
import type { ColumnIndex } from "../column.ts";
import { coverageDrafts } from "../coverage-drafts.ts";
import type { Draft } from "../draft.ts";
import type { EventPlace } from "../event-place.ts";
import { placeEvent, swapIssue } from "../event-place.ts";
import { namedPlaceReader } from "../named-places.ts";
import { readPoint } from "../point.ts";
import { cellIssue, unknownCode } from "../row-issue.ts";
import { slugOf } from "../slug.ts";
import { nameIn, presentIn, yesIn } from "./gtd/cell.ts";
import { descriptor } from "./gtd/descriptor.ts";
import { readHarm } from "./gtd/harm.ts";
import { GTD_KINDS, kindOfAttack } from "./gtd/kind.ts";
import { isTarget, partyReader } from "./gtd/parties.ts";
import { reportReader } from "./gtd/reports.ts";
import { readTime } from "./gtd/when.ts";

type Column = keyof typeof descriptor.columns;
type CellOf = (column: Column) => string;

const LONGEST_TITLE = 160;
const LONGEST_NOTE = 4000;

/** `specificity` where `vicinity` does not say that the town itself is meant; what GTD does not say is known to the country. SPEC P6. */
const PRECISION: ReadonlyMap<string, PlacePrecision> = new Map([
  ["1", "near-settlement"],
  ["2", "district"],
  ["3", "district"],
  ["4", "governorate"],
  ["5", "country"],
  ["", "country"],
]);

/** The adapter. */
export const gtd = tableAdapter<Column>({
  name: "gtd",
  rules: "3",
  descriptor,
  start: (context, at) => {
    const readRow = rowReader(context, at);
    return {
      columnOf: { when: "iyear", where: "city", harm: "nkill" },
      read: ({ cells }) => readRow(cells),
      end: ({ scenes, dataset, isWhole }) =>
        coverageDrafts(scenes, {
          dataset: dataset.id,
          title: "What GTD records",
          kinds: GTD_KINDS,
          isWhole: isWhole === true,
          selection:
            "Attacks, carried out or tried, by others than states, with a political, religious or social aim, as far as the public sources that GTD reads speak of them; 1993 is lacking.",
        }),
    };
  },
});

function rowReader(
  { dataset: { id: dataset }, findPlace }: AdapterContext,
  at: ColumnIndex<Column>,
): (cells: readonly string[]) => RowReading {
  const placesOf = namedPlaceReader(dataset, findPlace);
  const partiesOf = partyReader(dataset);
  const reportsOf = reportReader(dataset);

  return (cells) => {
    const cell: CellOf = (column) => cells[at[column]] ?? "";
    const number = cell("eventid").trim().replace(/\.0+$/, "");
    if (!/^\d{8,14}$/.test(number))
      return refused(undefined, [
        cellIssue("eventid", cell("eventid"), {
          code: number === "" ? "missing" : "invalid",
          severity: "reject",
          defect: { is: "no-attack-number", isRounded: /e\+/i.test(number) },
        }),
      ]);
    const record = `${dataset}/${number}`;
    const issues: RowIssue[] = [];
    const code = (column: Column): string => (presentIn(cell(column)) ?? "").replace(/\.0+$/, "");
    const target = code("targtype1");
    const attack = kindOfAttack(code("attacktype1"), target);
    if (attack === undefined)
      issues.push(
        unknownCode("attacktype1", cell("attacktype1").trim(), { is: "range", least: 1, most: 9 }),
      );
    if (!isTarget(target))
      issues.push(
        unknownCode("targtype1", cell("targtype1").trim(), { is: "range", least: 1, most: 22 }),
      );
    if (attack === undefined) return refused(record, issues);
    const { kind, label } = attack;
    if (kind === null) return { ...refused(record, []), ignored: { is: "no-kind", label } };

    const time = readTime(
      {
        iyear: cell("iyear"),
        imonth: cell("imonth"),
        iday: cell("iday"),
        approxdate: cell("approxdate"),
        extended: cell("extended"),
        resolution: cell("resolution"),
      },
      issues,
    );
    const place = readPlace(cell, placesOf, issues);
    const harm = readHarm(
      {
        nkill: cell("nkill"),
        nkillter: cell("nkillter"),
        nwound: cell("nwound"),
        nwoundte: cell("nwoundte"),
        nhostkid: cell("nhostkid"),
      },
      issues,
    );
    if (time === null || place === null) return refused(record, issues);
    const groups = [
      { name: cell("gname"), uncertain: cell("guncertain1"), claimed: cell("claimed") },
      { name: cell("gname2"), uncertain: cell("guncertain2"), claimed: cell("claim2") },
      { name: cell("gname3"), uncertain: cell("guncertain3"), claimed: cell("claim3") },
    ];
    const { parties, by, shared } = partiesOf(groups, target, yesIn(cell("individual")) === true);
    const sources = reportsOf([cell("scite1"), cell("scite2"), cell("scite3")]);
    const incident: Draft = {
      kind: "incident",
      record: {
        id: record,
        title: cutText(`${label}${place.phrase}${by === null ? "" : `, ${by}`}`, LONGEST_TITLE),
        kind,
        ...(yesIn(cell("success")) === false && { attempted: true }),
        when: time.when,
        where: place.where,
        parties,
        harm,
        reports: sources.reports,
        tags: tagsOf(cell, label),
        ...notesOf(remarksOf(cell, time.words)),
      },
    };
    const { earliest, latest } = time;
    return {
      record,
      drafts: [incident, ...sources.drafts],
      shared: [...place.shared, ...shared, ...sources.shared],
      issues,
      scene: { country: place.country, earliest, latest },
    };
  };
}

function refused(record: string | undefined, issues: readonly RowIssue[]): RowReading {
  return { record, drafts: [], shared: [], issues };
}

function readPlace(
  cell: CellOf,
  placesOf: ReturnType<typeof namedPlaceReader>,
  issues: RowIssue[],
): EventPlace | null {
  const code = (presentIn(cell("specificity")) ?? "").replace(/\.0+$/, "");
  const isTown = code === "1" && yesIn(cell("vicinity")) === false;
  const precision = isTown ? "settlement" : PRECISION.get(code);
  if (precision === undefined) {
    issues.push(
      unknownCode("specificity", cell("specificity"), { is: "range", least: 1, most: 5 }),
    );
    return null;
  }
  const degrees = {
    latitude: presentIn(cell("latitude")) ?? "",
    longitude: presentIn(cell("longitude")) ?? "",
    wkt: "",
  };
  const hasPoint = degrees.latitude !== "" || degrees.longitude !== "";
  const isEarned = earnsPoint(precision);
  const point = hasPoint ? readPoint(degrees, isEarned, issues) : null;
  if (isEarned && hasPoint && point === null) return null;
  const places = placesOf({
    country: cell("country_txt"),
    countryId: cell("country"),
    adm1: nameIn(cell("provstate")) ?? "",
    adm2: "",
    spot: nameIn(cell("city")) ?? "",
  });
  const swapped = isEarned ? swapIssue(places, point) : null;
  if (swapped === null) return placeEvent(precision, places, point);
  issues.push(swapped);
  return null;
}

function tagsOf(cell: CellOf, label: string): string[] {
  return [
    `gtd-${slugOf(label)}`,
    ...(yesIn(cell("doubtterr")) === true ? ["gtd-doubted-to-be-terrorism"] : []),
    ...(yesIn(cell("suicide")) === true ? ["gtd-suicide"] : []),
  ];
}

/** What has no field of its own. */
function remarksOf(cell: CellOf, approximate: string | null): readonly string[] {
  const other = nameIn(cell("alternative_txt"));
  const mode = nameIn(cell("claimmode_txt"));
  const related = presentIn(cell("related"));
  const factions = [cell("gsubname"), cell("gsubname2"), cell("gsubname3")].flatMap(
    (faction) => nameIn(faction) ?? [],
  );
  return [
    ...(approximate === null ? [] : [`GTD's approximate date: ${approximate}.`]),
    ...(other === null ? [] : [`What else it may have been, by GTD: ${cleanText(other)}.`]),
    ...(mode === null ? [] : [`Claimed by: ${cleanText(mode)}.`]),
    ...(yesIn(cell("compclaim")) === true ? ["Several groups claim it."] : []),
    ...(factions.length === 0
      ? []
      : [`Part of the group, by GTD: ${cleanText(factions.join("; "))}.`]),
    ...(yesIn(cell("multiple")) === true
      ? ["GTD takes it for one of several attacks that belong together."]
      : []),
    ...(related === null ? [] : [`Related attacks in GTD: ${cleanText(related)}.`]),
  ];
}

function notesOf(parts: readonly string[]): { notes?: string } {
  return parts.length === 0 ? {} : { notes: cutText(parts.join(" "), LONGEST_NOTE) };
}
