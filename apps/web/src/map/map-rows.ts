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

/** A governorate, with what lies in it. */
export interface MapRow {
  readonly place: PlaceView;
  readonly inside: MapCell;
  readonly onlyWords: string | null;
  readonly parts: readonly RowPart[];
  readonly points: readonly RowPart[];
}

/** A country with its rows; `silent` are its governorates without incidents, by what is known of their silence. */
export interface MapGroup {
  readonly country: MapRow;
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
    const own = answer.areas.filter(
      (area) => area.kind === "governorate" && area.place.country?.id === country.place.id,
    );
    const isSpoken = ({ inside }: MapArea): boolean => inside.possible + inside.beyond > 0;
    const silent = Map.groupBy(
      own.filter((area) => !isSpoken(area)),
      ({ inside }) => cellSentence(inside),
    );
    return {
      country: rowOf(
        country,
        answer.points.filter(
          ({ place }) => place.governorate === null && place.country?.id === country.place.id,
        ),
      ),
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
  });
  return {
    groups: groups.toSorted((a, b) => weightOf(b.country.inside) - weightOf(a.country.inside)),
    elsewhere: answer.elsewhere
      .slice(0, isMuch ? MOST_ELSEWHERE : undefined)
      .map(({ place, cell }) => partOf(place, cell, false)),
    isShort: isMuch,
  };
}

/** For the order alone. */
function weightOf({ possible, beyond }: MapCell): number {
  return possible + beyond;
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
