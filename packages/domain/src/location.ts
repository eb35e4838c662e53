/** Location: where something happened, no finer than anyone said. SPEC P4–P5. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { PlaceId } from "./id.ts";
import { Point } from "./place.ts";
import { PlacePrecision, earnsPoint } from "./precision.ts";
import { Title } from "./prose.ts";
import { strict } from "./strict.ts";

/**
 * A gazetteer place with the precision to which it is known, and the source's own words for it. `alsoIn` lists
 * further places of something that was spread over several: it happened in each of them (SPEC V8). A point only where
 * the precision earns one.
 */
export const Location = strict({
  place: PlaceId,
  precision: PlacePrecision,
  point: Point.optional(),
  words: Title.optional(),
  alsoIn: z.array(PlaceId).max(40).default([]),
}).refine((location) => location.point === undefined || earnsPoint(location.precision), {
  path: ["point"],
  message: COMPLAINT_SENTENCE.noPoint,
});
export type Location = Readonly<z.output<typeof Location>>;
