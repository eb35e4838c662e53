/** Link roles: the fields in which a record names another, which the tables hold as numbers. */

/** Each role in the order of its number, which is that of the alphabet: the fields of `referencesOf`. */
export const LINK_ROLES = [
  "about.record", "actor", "affiliation", "cites", "dataset", "excludes", "includes", "left", "parent",
  "parties.actor", "parties.attributedBy", "parts", "place", "possiblySameAs", "publisher", "reports.document",
  "reports.publisher", "reports.speakers", "reports.via", "republishes", "right", "saidWith", "scope.excludes",
  "scope.includes", "subject", "testedBy.actor", "testedBy.place", "watcher", "where.alsoIn", "where.place",
  "whole",
] as const; // prettier-ignore

/** See the file. */
export type LinkRole = (typeof LINK_ROLES)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(LINK_ROLES.map((role, at) => [role, at]));

/** The number of a role. @throws RangeError for a field that is not known to name records */
export function numberOfRole(role: string): number {
  const number = NUMBERS.get(role);
  if (number === undefined) throw new RangeError(`unknown role of a link: ${role}`);
  return number;
}

/** The numbers of roles. */
export function numbersOfRoles(roles: readonly LinkRole[]): readonly number[] {
  return roles.map(numberOfRole);
}

/** The numbers of those of some fields that name records; others name none. */
export function numbersOfKnown(roles: readonly string[]): readonly number[] {
  return roles.flatMap((role) => NUMBERS.get(role) ?? []);
}

/** The role of a number. */
export function roleOfNumber(number: number): LinkRole {
  const role = LINK_ROLES[number];
  if (role === undefined) throw new RangeError(`no role has the number ${number}`);
  return role;
}
