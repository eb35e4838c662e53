/** Picture kinds: every drawing of the site that leaves it as a file: what it may be asked, and how it is drawn. */
import type { RowView } from "@sitrep/api/compared-figures";
import type { Caller } from "@sitrep/api/router";
import { seriesOver } from "@sitrep/api/series-over";
import { balanceFinding, stepWords } from "@sitrep/domain/balance-words";
import { ComparisonQuery, IncidentQuery, RecordQuery, narrowingOf } from "@sitrep/domain/filter";
import { SeriesQuery, WatchQuery } from "@sitrep/domain/count-query";
import { exactly } from "@sitrep/domain/interval";
import { strict } from "@sitrep/domain/strict";
import { z } from "zod";
import { monitorFinding, monitorNames } from "../monitor/gap-words.ts";
import { findingOf } from "../coverage/watch-words.ts";
import { rangeOf, unitOf } from "../estimate/estimate-rows.tsx";
import { rowRange } from "../estimate/picture-row.tsx";
import { BROAD } from "../map/map-figure.tsx";
import { MapPicture } from "../map/map-picture.tsx";
import { marksOf } from "../map/marks-of.ts";
import { DRAWN_COUNTRIES } from "../map/shapes.ts";
import { axisFor, evenAxis } from "../marks/axis.ts";
import { FallBar } from "../marks/fall-bar.tsx";
import { RangeMark } from "../marks/range-bar.tsx";
import { BesideDrawing, besideHeight } from "../series/beside-drawing.tsx";
import { panelsOf } from "../series/beside-series.tsx";
import { SeriesDrawing, seriesHeight } from "../series/series-drawing.tsx";
import { seriesFinding } from "../series/series-words.ts";
import { countWords, unitWords } from "../words/number.ts";
import { describeInterval } from "../words/said.ts";
import { measureKey } from "./measure-key.ts";
import type { Picture } from "./picture-file.ts";
import { DRAWING_WIDTH } from "./picture-file.ts";
import type { DrawnGroup, DrawnRow } from "./range-drawing.tsx";
import { RangeDrawing, rangeHeight } from "./range-drawing.tsx";
import { WatchDrawing, watchHeight } from "./watch-drawing.tsx";

/** What a picture is drawn from, and the page that shows the same; null where nothing fits. */
type Draw<Query> = (caller: Caller, query: Query) => Promise<Picture | null>;

/** One kind of picture. */
export interface PictureKind {
  readonly schema: z.ZodObject;
  readonly draw: Draw<unknown>;
  /** The page that shows it, by what it was asked. */
  readonly page: (kept: Readonly<Record<string, string | readonly string[]>>) => {
    readonly path: string;
    readonly query: Readonly<Record<string, string | readonly string[]>>;
  };
}

function kind<Schema extends z.ZodObject>(
  schema: Schema,
  page: PictureKind["page"] | string,
  draw: Draw<z.output<Schema>>,
): PictureKind {
  return {
    schema,
    draw: (caller, query) => draw(caller, schema.parse(query)),
    page: typeof page === "string" ? (query) => ({ path: page, query }) : page,
  };
}

const nowhere = (): string => "";

const SERIES_NOTE =
  "Filled columns surely fell into their month or year, light ones may have; dashed outlines are series or patterns that touch it, of unknown number. Hatched: nobody watched, which is not zero. ?: watched in part, or by samples. 0: watched whole, and none reported. Dashed lines: who watches changes, and both sides are not comparable. Lines below: who was watching, and when.";

const series = kind(SeriesQuery, "/series", async (caller, query) => {
  const { days } = await caller.series.map(narrowingOf(query));
  const { by: _, harm: __, who: ___, ...asked } = query;
  const answer = await seriesOver(caller, asked, days);
  if (answer === null || answer.cells.length === 0) return null;
  const places = answer.places.map((id) => answer.labels[id]?.label ?? id).join(", ");
  const unit = answer.by === "year" ? "year" : "month";
  const panels = panelsOf(answer);
  if (panels.length > 0)
    return {
      title: panels.map(({ label, total }) => `${label}: ${countWords(total, "incident")}`).join("; "),
      subtitle: `Incidents on record by ${unit}, each counted alone and on one scale, with its own watchers. They do not add up: one incident may stand in several.`,
      drawing: <BesideDrawing panels={panels} />,
      height: besideHeight(panels),
      notes: [SERIES_NOTE],
    };
  return {
    title: seriesFinding(answer),
    subtitle: `Incidents on record by ${unit}${places === "" ? "" : `: ${places}`}. ${countWords(answer.total, "incident")} in all.`,
    drawing: <SeriesDrawing answer={answer} href={nowhere} />,
    height: seriesHeight(answer),
    notes: [SERIES_NOTE],
  };
}); // prettier-ignore

const map = kind(IncidentQuery, "/map", async (caller, query) => {
  const answer = await caller.series.map(narrowingOf(query));
  const height = Math.round((DRAWING_WIDTH / BROAD.width) * BROAD.height);
  return {
    title: "Where it happened, as far as anybody says",
    subtitle: `${countWords(answer.total, "incident")} on record in Iraq and Syria, each no more precisely than it is known.`,
    drawing: (
      <svg
        width={DRAWING_WIDTH}
        height={height}
        viewBox={`0 0 ${BROAD.width} ${BROAD.height}`}
        overflow="hidden"
      >
        <MapPicture marks={marksOf(answer, BROAD)} frame={BROAD} label="" href={nowhere} />
      </svg>
    ),
    height,
    notes: [
      "Dots: in a settlement or at a site. Rings: somewhere within 25 km. Shaded areas: somewhere in them, not known where; the darker, the more. Hatched: nobody watched, which is not zero. Each number is the least that is on record. Outlines: Natural Earth, public domain.",
    ],
  };
}); // prettier-ignore

const RANGE_NOTE =
  "A bar runs from the lowest to the highest value that the words allow, and fades into an arrow where they set no bound; a dot is one stated number, dotted bars are orders of magnitude, broken ends say about. Shaded behind the bars: what figures that may be compared all allow. In italics: worked out by Sitrep.";

/** Which of the pictures of a list: the metric may be measured in several units. */
const EstimatesQuery = strict({
  ...ComparisonQuery.shape,
  measure: z.string().max(200).optional(),
});

const estimates = kind(
  EstimatesQuery,
  (asked) => {
    const { measure: _, ...query } = asked;
    return { path: "/estimates", query };
  },
  async (caller, { measure, ...query }) => {
    const { items } = await caller.estimates.compare(query);
    const found = items.find((one) => measure === undefined || measureKey(one.measure) === measure);
    if (found === undefined) return null;
    const rows = found.groups.flatMap((group) => group.rows);
    const axis = axisFor(rows.map(rowRange));
    const drawn = (row: RowView): DrawnRow => ({
      key: row.key,
      label: labelOf(row),
      detail: `${row.scope}, ${row.time}. ${row.population}`,
      words: row.words,
      mark: <RangeMark range={rowRange(row)} axis={axis} y={10} />,
      isDerived: row.estimate === null,
    });
    const groups: readonly DrawnGroup[] = found.groups.map((group, at) => ({
      key: String(at),
      shared: group.bands.length === 1 ? (group.bands[0]?.shared ?? null) : null,
      rows: group.rows.map(drawn),
    }));
    const { per, unit } = found.measure;
    return {
      title: `${found.finding}.`,
      subtitle: `${found.metric.label}. ${found.metric.definition}`,
      drawing: <RangeDrawing groups={groups} axis={axis} unit={`${unitWords(unit)}${per === null ? "" : ` per ${per}`}`} />,
      height: rangeHeight(groups),
      notes: [RANGE_NOTE],
    };
  },
); // prettier-ignore

function labelOf({ estimate, parts }: RowView): string {
  if (estimate === null) return `Added up by Sitrep from ${parts.length} figures`;
  const { speakers } = estimate.computed;
  return speakers.length === 0 ? estimate.title : speakers.map(({ label }) => label).join(", ");
}

const NOTHING = exactly(0);

const balances = kind(
  RecordQuery,
  ({ id }) => ({ path: "/record", query: id === undefined ? {} : { id } }),
  async (caller, { id, knownAt }) => {
    const { items } = await caller.estimates.balances({ knownAt });
    const balance = items.find((one) => one.id === id);
    const whole = balance?.computed.estimates[balance.whole];
    if (balance === undefined || whole === undefined) return null;
    const { steps, estimates: figures, remainder } = balance.computed;
    const parts = steps.flatMap((step) => {
      const estimate = figures[step.part];
      return estimate === undefined ? [] : [{ step, estimate }];
    });
    const axis = evenAxis([whole, ...parts.map(({ estimate }) => estimate)].map(rangeOf));
    const rows: readonly DrawnRow[] = [
      {
        key: "whole",
        label: whole.title,
        detail: "",
        words: whole.computed.words,
        mark: <FallBar fall={{ from: NOTHING, to: balance.computed.whole }} axis={axis} />,
        isDerived: false,
      },
      ...parts.map(({ step, estimate }) => ({
        key: estimate.id,
        label: `− ${estimate.title}`,
        detail: stepWords(step),
        words: estimate.computed.words,
        mark: <FallBar fall={{ from: step.after, to: step.before }} axis={axis} />,
        isDerived: false,
      })),
      ...(remainder === null
        ? []
        : [
            {
              key: "remainder",
              label: `= ${balance.remainder}`,
              detail: "worked out by Sitrep",
              words: describeInterval(remainder),
              mark: <FallBar fall={{ from: NOTHING, to: remainder }} axis={axis} isLeft />,
              isDerived: true,
            },
          ]),
    ];
    const groups = [{ key: "all", shared: null, rows }];
    return {
      title: balanceFinding(balance, balance.computed, whole.quantity.unit),
      subtitle: balance.title,
      drawing: <RangeDrawing groups={groups} axis={axis} unit={unitOf(whole)} />,
      height: rangeHeight(groups),
      notes: [
        "Filled: taken, or there, for sure. Outlined: it may be. An arrow: nobody gave a bound. What is left after each part is worked out by Sitrep.",
      ],
    };
  },
);

/** Of everywhere, the countries on the map: a grid of the whole world is no picture. */
function inCountries<Asked extends { readonly place?: unknown }>(asked: Asked) {
  return asked.place === undefined ? { ...asked, place: [...DRAWN_COUNTRIES] } : asked;
}

const coverageOf = (asked: Parameters<PictureKind["page"]>[0]) => ({
  path: "/coverage",
  query: inCountries(asked),
});

const coverage = kind(WatchQuery, coverageOf, async (caller, query) => {
  const answer = await caller.series.watch(WatchQuery.parse(inCountries(query)));
  if (answer.rows.length === 0) return null;
  const names = monitorNames(query.watcher ?? [], answer).join(", ");
  const about = query.watcher === undefined ? "Who watched each governorate in each month, and incidents on record that are dated to a month for sure." : `What ${names} watched in each governorate and month.`;
  return {
    title: query.watcher === undefined ? findingOf(answer) : `${names}: ${monitorFinding(answer)}`,
    subtitle: about,
    drawing: <WatchDrawing answer={answer} />,
    height: watchHeight(answer),
    notes: [
      `${query.watcher === undefined ? "Hatched: nobody watched, which is not zero." : "Hatched: not watched by them, whoever else did."} Dotted outline with ?: samples; with a thin line: only a part of the place, its days or its kinds. Line: watched as a whole.`,
      query.watcher === undefined ? "Numbers or dots: incidents on record." : "Numbers or dots: incidents of theirs on record; hollow: incidents of others alone.",
    ],
  };
}); // prettier-ignore

/** The kinds by the names of their files. */
export const PICTURE_KINDS: Readonly<Record<string, PictureKind>> = {
  series,
  map,
  estimates,
  balances,
  coverage,
};
