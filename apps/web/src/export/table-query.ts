/** Table queries: what each noun's list may be asked as a file: the same filter as its page. */
import type { SheetNoun } from "@sitrep/api/sheet/sheet-noun";
import { SHEET_NOUNS } from "@sitrep/api/sheet/sheet-noun";
import {
  ActorQuery,
  ClaimQuery,
  DocumentQuery,
  EstimateQuery,
  IncidentQuery,
  PlaceQuery,
  SourceQuery,
} from "@sitrep/domain/filter";
import type { z } from "zod";
import type { QuerySchema } from "../view.ts";

const QUERIES = {
  incidents: IncidentQuery,
  estimates: EstimateQuery,
  claims: ClaimQuery,
  sources: SourceQuery,
  documents: DocumentQuery,
  places: PlaceQuery,
  actors: ActorQuery,
} as const satisfies Record<SheetNoun, QuerySchema>;

/** Whether a text names a noun whose list leaves as a file. */
export function isSheetNoun(text: string): text is SheetNoun {
  return SHEET_NOUNS.some((noun) => noun === text);
}

/** The fields of a noun's filter: those of its list without what cuts it into pages. */
export function filterShapeOf(noun: SheetNoun): Readonly<Record<string, z.ZodType>> {
  const { limit: _, after: __, ...shape } = QUERIES[noun].shape;
  return shape;
}
