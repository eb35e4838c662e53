/** Place words: where something happened, no finer than anybody said. */
import type { PlaceView } from "@sitrep/api/views/place-view";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { setApart } from "../language/record-text.tsx";
import { listWords } from "../words/names.ts";
import { incidentWords } from "./incident-words.tsx";

/** A place in a sentence: the words before its name, the name that is linked, and what it lies in. */
export interface PlacePhrase {
  readonly before: string;
  readonly place: PlaceView;
  readonly after: string;
}

/** "near Hawija, Kirkuk, Iraq" in its three parts. A region may be a line or a belt, which nothing is "in". */
export function placePhrase(place: PlaceView, precision: PlacePrecision): PlacePhrase {
  const say = incidentWords();
  const around = [place.governorate, place.country].flatMap((one) =>
    one === null || one.id === place.id ? [] : setApart(one.name),
  );
  const isBelt = place.kind === "region" && /border|road|line|حدود|طريق|خط/i.test(place.name);
  return {
    before: isBelt ? say.onTheLine : say.before[precision],
    place,
    after: around.length === 0 ? "" : `${say.comma}${around.join(say.comma)}`,
  };
}

/** The same as plain text, with the other places that something was spread over. */
export function placeText(
  place: PlaceView,
  precision: PlacePrecision,
  alsoIn: readonly PlaceView[],
): string {
  const { before, after } = placePhrase(place, precision);
  const others = listWords(alsoIn.map(({ name }) => setApart(name)));
  return `${before}${setApart(place.name)}${after}${others === "" ? "" : `${incidentWords().alsoIn}${others}`}`;
}

/** How precisely the place is known, as a sentence. */
export function knownWords(precision: PlacePrecision): string {
  return incidentWords().known[precision];
}
