/**
 * Place: an entry of the gazetteer, with its parent, its names, and a point only where one means something.
 * Countries, regions, governorates and districts have no point: their centre is nowhere in particular. SPEC P1–P3.
 */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { PlaceId } from "./id.ts";
import { Note, Title, Words } from "./prose.ts";
import { strict } from "./strict.ts";

/** What a place is; from the widest to the narrowest. */
export const PlaceKind = z.enum([
  "region",
  "country",
  "governorate",
  "district",
  "settlement",
  "site",
]);
export type PlaceKind = z.output<typeof PlaceKind>;

/** What each kind covers. */
export const PLACE_KIND = {
  region: "A stretch of land with no sharp border, within a country or across several.",
  country: "A state.",
  governorate: "The first division of a country.",
  district: "A division of a governorate.",
  settlement: "A village, town or city, or a quarter of one.",
  site: "A single spot: a base, a bridge, a camp, a border crossing.",
} as const satisfies Record<PlaceKind, string>;

function degrees(most: number, error: string): z.ZodNumber {
  return z.number().min(-most, { error }).max(most, { error });
}

/** Degrees of WGS 84. */
export const Point = strict({
  lat: degrees(90, COMPLAINT_SENTENCE.latitude),
  lon: degrees(180, COMPLAINT_SENTENCE.longitude),
});
export type Point = Readonly<z.output<typeof Point>>;

/** One name of a place, with its language (BCP 47); exactly one English name is the preferred one. */
export const PlaceName = strict({
  text: Title,
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
    error: COMPLAINT_SENTENCE.languageTag,
  }),
  preferred: z.literal(true).optional(),
});
export type PlaceName = Readonly<z.output<typeof PlaceName>>;

const PINNED: ReadonlySet<PlaceKind> = new Set(["settlement", "site"]);

/** A gazetteer entry. */
export const Place = strict({
  id: PlaceId,
  kind: PlaceKind,
  parent: PlaceId.optional(),
  names: z.array(PlaceName).min(1).max(60),
  point: Point.optional(),
  codes: z
    .record(z.string().regex(/^[a-zA-Z]{2,20}$/, { error: COMPLAINT_SENTENCE.codeName }), Words)
    .optional(),
  notes: Note.optional(),
})
  .refine(
    (place) => place.names.filter((name) => name.lang === "en" && name.preferred).length === 1,
    {
      path: ["names"],
      message: COMPLAINT_SENTENCE.preferredName,
    },
  )
  .refine((place) => place.point === undefined || PINNED.has(place.kind), {
    path: ["point"],
    message: COMPLAINT_SENTENCE.pinned,
  })
  .refine((place) => place.parent !== place.id, {
    path: ["parent"],
    message: COMPLAINT_SENTENCE.ownPlace,
  });
export type Place = Readonly<z.output<typeof Place>>;

/** The preferred English name. */
export function nameOf(place: Place, lang: "en" | "ar" = "en"): string {
  const inLanguage = place.names.filter((name) => name.lang === lang);
  const english = place.names.filter((name) => name.lang === "en");
  const chosen =
    inLanguage.find((name) => name.preferred) ??
    inLanguage[0] ??
    english.find((name) => name.preferred);
  return (chosen ?? english[0])?.text ?? place.id;
}

/** The place and those it lies in, innermost first; stops at a parent that is missing or comes round again. SPEC P2. */
export function lineage(
  id: PlaceId,
  parentOf: (id: PlaceId) => PlaceId | undefined,
): readonly PlaceId[] {
  const line: PlaceId[] = [];
  for (let at: PlaceId | undefined = id; at !== undefined && !line.includes(at); at = parentOf(at))
    line.push(at);
  return line;
}
