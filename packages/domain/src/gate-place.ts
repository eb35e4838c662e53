/**
 * The coarsening of an incident: what is left of it when its place may be told to the governorate and no nearer.
 *
 * Built from what is known to be safe, so that a field added to the schema stays out until somebody decides. Texts that
 * may tell the place are dropped or replaced; numbers, kinds, actors, documents and speakers stay. SPEC G2.
 */
import type { Harm } from "./harm.ts";
import type { PlaceId } from "./id.ts";
import { IncidentKind } from "./incident-kind.ts";
import type { Incident } from "./incident.ts";
import type { Location } from "./location.ts";
import type { Party } from "./party.ts";
import type { PlacePrecision } from "./precision.ts";
import type { Quantity } from "./quantity.ts";
import type { Report } from "./report.ts";
import { fold } from "./text.ts";

/** What stands where a text was that could tell the place. */
export const MASKED_PLACE = "place withheld";

const WIDE: ReadonlySet<PlacePrecision> = new Set(["governorate", "region", "country", "water"]);

/** The incident as the public may see it; `null` where its place has no governorate to lift it to, or its id tells the place. */
export function coarsen(
  incident: Incident,
  governorateOf: (id: PlaceId) => PlaceId | undefined,
): Incident | null {
  const where = lift(incident.where, governorateOf);
  if (where === null || tellsPlace(incident, [where.place, ...where.alsoIn])) return null;
  const { id, kind, attempted, when, extent, sensitivity } = incident;
  return {
    id,
    title: `${titleOf(kind)} (${MASKED_PLACE})`,
    kind,
    ...(attempted && { attempted }),
    when,
    where,
    parties: incident.parties.map(partyWithoutWords),
    harm: incident.harm.map(harmWithoutWords),
    extent,
    reports: incident.reports.map(reportWithoutPlace),
    tags: [],
    sensitivity,
  };
}

function titleOf(kind: IncidentKind): string {
  const words = IncidentKind.parse(kind).replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function lift(
  where: Location,
  governorateOf: (id: PlaceId) => PlaceId | undefined,
): Location | null {
  const isWide = WIDE.has(where.precision);
  const place = governorateOf(where.place);
  if (place === undefined) return null;
  const alsoIn = where.alsoIn.flatMap((id) => governorateOf(id) ?? []);
  return {
    place,
    precision: isWide ? where.precision : "governorate",
    alsoIn: [...new Set(alsoIn)].filter((id) => id !== place),
  };
}

/**
 * Whether the id, which cannot be changed, holds the words in the id of a place that is not shown; words that the
 * shown places share with it, such as a country's letters, tell nothing.
 */
export function tellsPlace(
  { id, where }: Pick<Incident, "id" | "where">,
  shown: readonly PlaceId[] = [],
): boolean {
  const open = new Set(shown.flatMap(slugWords));
  const told = ` ${slugWords(id).join(" ")} `;
  return [where.place, ...where.alsoIn]
    .filter((place) => !shown.includes(place))
    .some((place) => {
      const words = slugWords(place).filter((word) => !open.has(word) && word.length > 2);
      return words.length > 0 && told.includes(` ${words.join(" ")} `);
    });
}

/** The words of an id behind its dataset. */
function slugWords(id: string): readonly string[] {
  return fold(id.slice(id.indexOf("/") + 1)).split(" ");
}

function partyWithoutWords(party: Party): Party {
  const { described: _described, ...rest } = party;
  return rest.actor === undefined ? { ...rest, described: MASKED_PLACE } : rest;
}

function harmWithoutWords(harm: Harm): Harm {
  const { effect, who, quantity } = harm;
  return {
    effect,
    who,
    quantity: typeof quantity === "string" ? quantity : withoutWords(quantity),
  };
}

function withoutWords(quantity: Quantity): Quantity {
  const { words: _words, ...rest } = quantity;
  return rest;
}

function reportWithoutPlace(report: Report): Report {
  const { document, speakers, via, statedOn, stance, credibility, pinpoint, howChecked } = report;
  const says = report.says && {
    ...(report.says.kind && { kind: report.says.kind }),
    ...(report.says.when && { when: report.says.when }),
    ...(report.says.quantity && { quantity: withoutWords(report.says.quantity) }),
    ...(report.says.harm && { harm: report.says.harm.map(harmWithoutWords) }),
  };
  return {
    document,
    speakers,
    via,
    ...(statedOn && { statedOn }),
    stance,
    credibility,
    ...(pinpoint && { pinpoint }),
    // That it was checked makes the record verified; how it was checked may tell the place.
    ...(howChecked && { howChecked: MASKED_PLACE }),
    ...(says && { says }),
  };
}
