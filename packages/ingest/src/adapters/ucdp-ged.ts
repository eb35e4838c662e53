/**
 * UCDP GED: each row becomes an incident, with the documents that UCDP read as its reports. The id is made of `id`, which
 * UCDP keeps from edition to edition; an export without it is refused, since nothing else in a row stays.
 *
 * Rows that share day, point and sides stay apart: UCDP tells them apart, and so do we.
 */
import type { AdapterContext, RowIssue, RowReading } from "../adapter.ts";
import { tableAdapter } from "../adapter.ts";
import { cleanText, cutText } from "../clean-text.ts";
import type { ColumnIndex } from "../column.ts";
import type { Draft, SharedDraft } from "../draft.ts";
import { namedPlaceReader } from "../named-places.ts";
import { codesOf, unknownCode } from "../row-issue.ts";
import { readCited } from "./ucdp-ged/cited.ts";
import { coverageOf } from "./ucdp-ged/coverage.ts";
import { readDeaths } from "./ucdp-ged/deaths.ts";
import { descriptor } from "./ucdp-ged/descriptor.ts";
import { reportReader } from "./ucdp-ged/reports.ts";
import type { Side } from "./ucdp-ged/sides.ts";
import { partiesOf, sideReader, whoDied } from "./ucdp-ged/sides.ts";
import type { Violence } from "./ucdp-ged/violence.ts";
import { UCDP_KIND, VIOLENCE } from "./ucdp-ged/violence.ts";
import { readTime } from "./ucdp-ged/when.ts";
import { readWhere } from "./ucdp-ged/where.ts";

type Column = keyof typeof descriptor.columns;

const LONGEST_TITLE = 160;
const LONGEST_NOTE = 4000;

/** The adapter. */
export const ucdpGed = tableAdapter<Column>({
  name: "ucdp-ged",
  rules: "3",
  descriptor,
  start: (context, at) => {
    const readRow = rowReader(context, at);
    return {
      columnOf: { when: "date_start", where: "where_coordinates", harm: "best" },
      read: ({ cells }) => readRow(cells),
      // The Humanitarian Data Exchange passes on whole countries, and alone has this column.
      end: (file) => coverageOf({ ...file, isWhole: file.isWhole ?? at.iso3 !== -1 }),
    };
  },
});

function rowReader(
  { dataset: { id: dataset }, findPlace }: AdapterContext,
  at: ColumnIndex<Column>,
): (cells: readonly string[]) => RowReading {
  const sideOf = sideReader(dataset);
  const placesOf = namedPlaceReader(dataset, findPlace);
  const reportsOf = reportReader(dataset);

  return (cells) => {
    const cell = (index: number): string => cells[index] ?? "";
    const number = cell(at.id);
    if (!/^\d{1,12}$/.test(number))
      return refused(undefined, [unknownCode("id", number, { is: "ucdp-number" })]);
    const record = `${dataset}/${number}`;
    const issues: RowIssue[] = [];

    const violence = VIOLENCE.get(cell(at.type_of_violence));
    if (violence === undefined)
      issues.push(
        unknownCode("type_of_violence", cell(at.type_of_violence), codesOf("1", "2", "3")),
      );
    const clarity = cell(at.event_clarity);
    if (clarity !== "1" && clarity !== "2")
      issues.push(unknownCode("event_clarity", clarity, codesOf("1", "2")));
    const time = readTime(
      {
        datePrec: cell(at.date_prec),
        start: cell(at.date_start),
        end: cell(at.date_end),
        year: cell(at.year).trim(),
      },
      issues,
    );
    const places = placesOf({
      country: cell(at.country),
      countryId: cell(at.country_id),
      adm1: cell(at.adm_1),
      adm2: cell(at.adm_2),
      spot: cell(at.where_coordinates),
    });
    const place = readWhere(
      {
        wherePrec: cell(at.where_prec),
        latitude: cell(at.latitude),
        longitude: cell(at.longitude),
        wkt: cell(at.geom_wkt),
      },
      places,
      issues,
    );
    const a = sideOf({
      number: cell(at.side_a_new_id),
      name: cell(at.side_a),
      state: cell(at.gwnoa),
    });
    const b = sideOf({
      number: cell(at.side_b_new_id),
      name: cell(at.side_b),
      state: cell(at.gwnob),
    });
    if (violence === undefined || time === null || place === null) return refused(record, issues);
    const deaths = readDeaths(
      {
        low: cell(at.low),
        best: cell(at.best),
        high: cell(at.high),
        sideA: cell(at.deaths_a),
        sideB: cell(at.deaths_b),
        civilians: cell(at.deaths_civilians),
        unknown: cell(at.deaths_unknown),
      },
      { violence, sides: [whoDied(violence, a), whoDied(violence, b)] },
      issues,
    );
    const cited = readCited(
      { article: cell(at.source_article), count: cell(at.number_of_sources) },
      issues,
    );
    if (deaths === null || issues.some(({ severity }) => severity === "reject"))
      return refused(record, issues);
    const sources = reportsOf({
      event: number,
      cited,
      original: cell(at.source_original),
      year: time.earliest.slice(0, 4),
    });

    const incident: Draft = {
      kind: "incident",
      record: {
        id: record,
        title: titleOf(violence, [a, b], place.phrase),
        kind: UCDP_KIND,
        when: time.when,
        where: place.where,
        parties: partiesOf(violence, [a, b]),
        harm: [...deaths.harm],
        // Where reports sum up several events, nobody says how many.
        extent: clarity === "1" ? "single" : "pattern",
        reports: sources.reports,
        tags: tagsOf(violence, cell(at.conflict_new_id), cell(at.dyad_new_id)),
        notes: notesOf(deaths.words, cell(at.where_description), cell(at.code_status)),
      },
    };
    const shared: SharedDraft[] = sources.shared.concat(place.shared);
    if (a.draft !== null) shared.push(a.draft);
    if (b.draft !== null) shared.push(b.draft);
    return {
      record,
      drafts: [incident, ...sources.drafts],
      shared,
      issues,
      scene: {
        country: place.country,
        earliest: time.earliest,
        latest: time.latest,
        region: cell(at.region),
      },
    };
  };
}

function refused(record: string | undefined, issues: readonly RowIssue[]): RowReading {
  return { record, drafts: [], shared: [], issues };
}

function titleOf(violence: Violence, [a, b]: readonly [Side, Side], phrase: string): string {
  const deed =
    violence === "one-sided"
      ? `Violence by ${a.shortName} against civilians`
      : `Violence between ${a.shortName} and ${b.shortName}`;
  return cutText(`${deed}${phrase}`, LONGEST_TITLE);
}

/** UCDP's numbers of the conflict and of the pair of sides tell events that belong together. */
function tagsOf(violence: Violence, conflict: string, dyad: string): string[] {
  const tags: string[] = [violence];
  if (/^\d{1,12}$/.test(conflict)) tags.push(`ucdp-conflict-${conflict}`);
  if (/^\d{1,12}$/.test(dyad)) tags.push(`ucdp-dyad-${dyad}`);
  return tags;
}

function notesOf(deaths: string | null, description: string, status: string): string | undefined {
  const notes = deaths === null ? [] : [deaths];
  if (description !== "") {
    const words = cleanText(description);
    if (words !== "") notes.push(`Place as UCDP describes it: ${words}.`);
  }
  // Events of candidate editions may still be checked.
  if (status !== "" && status !== "Clear") {
    const words = cleanText(status);
    if (words !== "") notes.push(`UCDP's coding is not cleared: ${words}.`);
  }
  return notes.length === 0 ? undefined : cutText(notes.join(" "), LONGEST_NOTE);
}
