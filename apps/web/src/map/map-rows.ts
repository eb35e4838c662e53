/** Map rows: everything that a map draws, as the rows of a table, so that the table says no less than the picture. */
import type { PlaceView } from "@sitrep/api/views/place-view";
import { cellSentence, countWords } from "./cell-words.ts";
import { DRAWN_COUNTRIES } from "./shapes.ts";
import type { MapAnswer, MapArea, MapCell, MapPoint } from "./map-answer.ts";

/** A count at a place that a row names beside its own. */
export interface RowPart {
  readonly place: PlaceView;
  readonly isNear: boolean;
  readonly words: string;
}

/** A governorate, or a place of a map that shows no whole governorate, with what lies in it. */
export interface MapRow {
  readonly place: PlaceView;
  /** Null for a place near which everything is, and nothing in it. */
  readonly inside: MapCell | null;
  readonly onlyWords: string | null;
  readonly parts: readonly RowPart[];
  readonly points: readonly RowPart[];
}

/**
 * A country with its rows; `silent` are its governorates without incidents, by what is known of their silence. Without
 * a country it holds what a map shows that is narrowed to less than one.
 */
export interface MapGroup {
  readonly country: MapRow | null;
  readonly rows: readonly MapRow[];
  readonly silent: readonly { readonly words: string; readonly places: readonly PlaceView[] }[];
}

/** Of more areas and points than this, only the countries that the picture shows are told in full. */
const MOST_IN_FULL = 400;

/** How many of the places in no one country are told then. */
const MOST_ELSEWHERE = 60;

/** The groups of an answer, most incidents first, and what lies in no country. */
export function rowsOf(answer: MapAnswer): {
  readonly groups: readonly MapGroup[];
  readonly elsewhere: readonly RowPart[];
  /** Whether countries beyond the picture stand in one row each. */
  readonly isShort: boolean;
} {
  const countries = answer.areas.filter((area) => area.kind === "country");
  const isMuch = answer.areas.length + answer.points.length > MOST_IN_FULL;
  const groups = countries.map((country): MapGroup => {
    if (isMuch && !DRAWN_COUNTRIES.has(country.place.id))
      return { country: rowOf(country, []), rows: [], silent: [] };
    const own = governoratesOf(answer, ({ country: of }) => of?.id === country.place.id);
    return {
      country: rowOf(
        country,
        answer.points.filter(
          ({ place }) => place.governorate === null && place.country?.id === country.place.id,
        ),
      ),
      ...own,
    };
  });
  return {
    groups: [
      ...groups.toSorted((a, b) => weightOf(b) - weightOf(a)),
      ...narrowed(answer, new Set(countries.map(({ place }) => place.id))),
    ],
    elsewhere: answer.elsewhere
      .slice(0, isMuch ? MOST_ELSEWHERE : undefined)
      .map(({ place, cell }) => partOf(place, cell, false)),
    isShort: isMuch,
  };
}

/** The governorates whose place is one of `isOwn`, with incidents as rows and without as what is known of their silence. */
function governoratesOf(
  answer: MapAnswer,
  isOwn: (place: PlaceView) => boolean,
): Pick<MapGroup, "rows" | "silent"> {
  const own = answer.areas.filter(({ kind, place }) => kind === "governorate" && isOwn(place));
  const isSpoken = ({ inside }: MapArea): boolean => inside.possible + inside.beyond > 0;
  const silent = Map.groupBy(
    own.filter((area) => !isSpoken(area)),
    ({ inside }) => cellSentence(inside),
  );
  return {
    rows: own.filter(isSpoken).map((area) =>
      rowOf(
        area,
        answer.points.filter(({ place }) => place.governorate?.id === area.place.id),
      ),
    ),
    silent: [...silent].map(([words, areas]) => ({
      words,
      places: areas.map((one) => one.place),
    })),
  };
}

/** What stands in none of the countries: of a map that is narrowed to a governorate, a district or a town. */
function narrowed(answer: MapAnswer, countries: ReadonlySet<string>): readonly MapGroup[] {
  const isStray = ({ country }: PlaceView): boolean => !countries.has(country?.id ?? "");
  const areas = new Set(answer.areas.map(({ place }) => place.id));
  const points = answer.points.filter(
    ({ place }) =>
      isStray(place) && (place.governorate === null || !areas.has(place.governorate.id)),
  );
  const { rows, silent } = governoratesOf(answer, isStray);
  const towns = [...Map.groupBy(points, ({ place }) => place.id).values()].flatMap((own) => {
    const [first] = own;
    const rings = own.filter(({ mark }) => mark === "ring");
    return first === undefined
      ? []
      : {
          place: first.place,
          inside: own.find(({ mark }) => mark === "dot")?.cell ?? null,
          onlyWords: null,
          parts: [],
          points: rings.map(({ place, cell }) => partOf(place, cell, true)),
        };
  });
  const group = { country: null, rows: [...rows, ...towns], silent };
  return group.rows.length + silent.length === 0 ? [] : [group];
}

/** For the order alone. */
function weightOf({ country }: MapGroup): number {
  return (country?.inside?.possible ?? 0) + (country?.inside?.beyond ?? 0);
}

function rowOf({ place, inside, only, parts }: MapArea, points: readonly MapPoint[]): MapRow {
  return {
    place,
    inside,
    onlyWords: only === null ? null : countWords(only),
    parts: parts.map((part) => partOf(part.place, part.cell, false)),
    points: points.map((point) => partOf(point.place, point.cell, point.mark === "ring")),
  };
}

function partOf(place: PlaceView, cell: MapCell, isNear: boolean): RowPart {
  return { place, isNear, words: countWords(cell) };
}
