/**
 * Kind: GTD's `attacktype1` in our own list. The crosswalk of the domain leads from ours to GTD's, where several of ours may lead
 * to one; here each of GTD's leads to the widest of ours that fits, or to none, by name. SPEC K6.
 */
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { People } from "@sitrep/domain/party";

/** What GTD calls an attack, and what it is here; null where our list has none, and the row is passed over by name. */
export interface GtdKind {
  readonly label: string;
  readonly kind: IncidentKind | null;
}

/** What an attack on a service to the public is, and what one on anything else. */
const FACILITY = { public: "infrastructure-attack", other: "property-destruction" } as const;

const ATTACK: Readonly<Record<string, GtdKind>> = {
  "1": { label: "Assassination", kind: "targeted-killing" },
  "2": { label: "Armed assault", kind: "armed-attack" },
  "3": { label: "Bombing/explosion", kind: "explosion" },
  "4": { label: "Hijacking", kind: null },
  "5": { label: "Hostage taking (barricade)", kind: "abduction" },
  "6": { label: "Hostage taking (kidnapping)", kind: "abduction" },
  "7": { label: "Facility/infrastructure attack", kind: FACILITY.other },
  "8": { label: "Unarmed assault", kind: null },
  "9": { label: "Unknown", kind: null },
};

/** Airports, food or water, maritime, telecommunication, transportation, utilities. */
const PUBLIC_SERVICES: ReadonlySet<string> = new Set(["6", "9", "11", "16", "19", "21"]);

/** The kind of an attack of this `attacktype1` on this `targtype1`; undefined where GTD has no such code. */
export function kindOfAttack(attack: string, target: string): GtdKind | undefined {
  const found = Object.hasOwn(ATTACK, attack) ? ATTACK[attack] : undefined;
  if (found?.kind !== FACILITY.other || !PUBLIC_SERVICES.has(target)) return found;
  return { ...found, kind: FACILITY.public };
}

/** The kinds that GTD can hold. */
export const GTD_KINDS: readonly IncidentKind[] = [
  ...new Set([...Object.values(ATTACK).flatMap(({ kind }) => kind ?? []), FACILITY.public]),
];

/** What people a target of this `targtype1` is; officials of a government may be of any rank, so they stay unknown. */
export function peopleOfTarget(target: string): People {
  if (target === "3" || target === "4") return "security-forces";
  if (target === "17") return "militants";
  return ["2", "7", "13", "20", "22"].includes(target) ? "unknown" : "civilians";
}
