/**
 * Kind: ACLED's sub-event types in our own list. The crosswalk of the domain leads from ours to ACLED's, where several of ours
 * may lead to one; here each of ACLED's leads to the widest of ours that fits, or to none, by name. SPEC K6.
 */
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import { fold } from "@sitrep/domain/text";

/** How the two actors of a row stood to each other. */
export type Relation = "fought each other" | "acted against" | "acted";

/** What a sub-event type is here; `kind` is null where our list has none, and the row is then passed over by name. */
export interface AcledKind {
  readonly eventType: string;
  readonly kind: IncidentKind | null;
  readonly relation: Relation;
}

function battle(kind: IncidentKind): AcledKind {
  return { eventType: "Battles", kind, relation: "fought each other" };
}

function remote(kind: IncidentKind | null): AcledKind {
  return { eventType: "Explosions/Remote violence", kind, relation: "acted against" };
}

function civilians(kind: IncidentKind | null): AcledKind {
  return { eventType: "Violence against civilians", kind, relation: "acted against" };
}

function development(kind: IncidentKind | null): AcledKind {
  const relation = kind === null || kind === "security-operation" ? "acted" : "acted against";
  return { eventType: "Strategic developments", kind, relation };
}

function crowd(eventType: "Protests" | "Riots"): AcledKind {
  return { eventType, kind: null, relation: "acted" };
}

/** Every sub-event type of ACLED, as it spells them. */
const ACLED_KIND: Readonly<Record<string, AcledKind>> = {
  "Armed clash": battle("armed-attack"),
  "Government regains territory": battle("offensive"),
  "Non-state actor overtakes territory": battle("offensive"),
  "Chemical weapon": remote(null),
  "Air/drone strike": remote("air-strike"),
  "Suicide bomb": remote("explosion"),
  "Shelling/artillery/missile attack": remote("shelling"),
  "Remote explosive/landmine/IED": remote("explosion"),
  Grenade: remote("explosion"),
  "Sexual violence": civilians(null),
  Attack: civilians("armed-attack"),
  "Abduction/forced disappearance": civilians("abduction"),
  "Peaceful protest": crowd("Protests"),
  "Protest with intervention": crowd("Protests"),
  "Excessive force against protesters": crowd("Protests"),
  "Violent demonstration": crowd("Riots"),
  "Mob violence": crowd("Riots"),
  Agreement: development(null),
  Arrests: development("arrest"),
  "Change to group/activity": development(null),
  "Disrupted weapons use": development("security-operation"),
  "Headquarters or base established": development(null),
  "Looting/property destruction": development("property-destruction"),
  "Non-violent transfer of territory": development(null),
  Other: development(null),
};

/** Spellings that some exports have, folded, with those of the list. */
const SPELLED: Readonly<Record<string, string>> = {
  "excessive force against protestors": "excessive force against protesters",
};

const FOLDED: ReadonlyMap<string, AcledKind & { readonly label: string }> = new Map(
  Object.entries(ACLED_KIND).map(([label, kind]) => [fold(label), { ...kind, label }]),
);

/** So many sub-event types there are. */
export const SUB_EVENT_TYPES = FOLDED.size;

/** What a sub-event type is here, with ACLED's label; copies differ in capitals. Undefined where the list has none of it. */
export function acledKind(cell: string): (AcledKind & { readonly label: string }) | undefined {
  const label = fold(cell);
  return FOLDED.get(SPELLED[label] ?? label);
}

/** The kinds that ACLED can hold. */
export const ACLED_KINDS: readonly IncidentKind[] = [
  ...new Set(Object.values(ACLED_KIND).flatMap(({ kind }) => kind ?? [])),
];
