/** Incident marks: one incident on a map of its own, by the mark that its precision has earned, and the part of the world around it. */
import { setApart } from "../language/record-text.tsx";
import { storyWords } from "./story-words.tsx";
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { PlaceView } from "@sitrep/api/views/place-view";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import type { Frame } from "../map/frame.ts";
import { outlineOfPlace } from "../map/frame.ts";
import { PLAIN } from "../map/map-figure.tsx";
import type { AreaMark, CountryMark, Marks, PointMark } from "../map/marks-of.ts";
import { pointMarkAt, shadeFromFor } from "../map/marks-of.ts";
import { outlinesIn } from "../map/outlines.ts";
import { DRAWN_COUNTRIES } from "../map/shapes.ts";
import { frameOfPlace } from "../place/place-frame.ts";

/** A place of an incident with the mark that it gets. */
interface Marked {
  readonly place: PlaceView;
  readonly point: { readonly lat: number; readonly lon: number } | null;
  /** The governorate or country that is shaded; null where none is drawn. */
  readonly area: string | null;
}

/** What is drawn of an incident. */
export interface IncidentMarks {
  readonly frame: Frame;
  readonly marks: Marks;
  /** A place that is known better than it can be drawn: the area around it is shaded. */
  readonly unplaced: PlaceView | null;
}

/** A frame and its marks; null where the place has neither a point nor an outline around it on the map that is on file. */
export function incidentMarks(
  incident: Pick<IncidentView, "where" | "computed">,
): IncidentMarks | null {
  const { place, alsoIn, mark } = incident.computed;
  const marked = [place, ...alsoIn].map((one, index): Marked => {
    const own = index === 0 ? incident.where.point : undefined;
    const point = mark === "area" ? null : (own ?? one.point);
    return { place: one, point, area: point === null ? areaOf(one) : null };
  });
  const frame = frameFor(marked);
  if (frame === null) return null;
  const say = storyWords();
  const { governorates, countries } = outlinesIn(frame);
  const [shaded, points] = [new Map<string, string>(), new Array<PointMark>()];
  const wordsIn = (one: PlaceView, area: string): string => {
    if (one.id === area) return say.somewhereInIt;
    return mark === "area" ? say.somewhereIn(setApart(one.name)) : say.liesInIt(setApart(one.name));
  };
  for (const { place: one, point, area } of marked) {
    if (area !== null) shaded.set(area, wordsIn(one, area));
    if (point === null) continue;
    const title = mark === "ring" ? say.within(NEAR_RADIUS_KM, setApart(one.name)) : one.name;
    points.push(...pointMarkAt({ place: one, point, mark, words: null, title }, frame));
  }
  const unplaced = marked.find(({ place: one, area }) => area !== null && one.id !== area);
  return {
    frame,
    unplaced: unplaced?.place ?? null,
    marks: {
      shadeFrom: shadeFromFor(1),
      areas: governorates.map((outline): AreaMark => {
        const words = shaded.get(outline.place) ?? null;
        const state = words === null ? "plain" : "shaded";
        return { outline, state, shade: words === null ? null : 2, words, title: outline.name };
      }),
      countries: countries
        .filter((outline) => DRAWN_COUNTRIES.has(outline.place))
        .map((outline): CountryMark => {
          const words = shaded.get(outline.place);
          return { outline, words: words === undefined ? [] : [words], title: outline.name };
        }),
      points,
    },
  };
}

/** The governorate or country around a place that has an outline on file. */
function areaOf({ id, governorate, country }: PlaceView): string | null {
  const ids = [id, governorate?.id, country?.id];
  return ids.find((one) => one !== undefined && outlineOfPlace(one) !== null) ?? null;
}

function frameFor(marked: readonly Marked[]): Frame | null {
  const [first] = marked;
  if (first === undefined || (first.point === null && first.area === null)) return null;
  const drawn = marked.filter(({ point, area }) => point !== null || area !== null);
  return drawn.length > 1 ? PLAIN : frameOfPlace({ ...first.place, point: first.point });
}
