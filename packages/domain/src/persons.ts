/**
 * Persons: groups of sources of which all may be one person. SPEC I5.
 *
 * If A may be B and B may be C, then A may be C: declared pairs of anonymous sources, and equal roles with equal
 * affiliation, are followed through, from those who were heard to those whom they name. A named source joins the groups that it is declared with, but never ties another
 * name to them: two names are two people unless somebody says otherwise.
 */
import type { SourceId } from "./id.ts";
import type { Source } from "./source.ts";
import { fold } from "./text.ts";

/** Sources that may be one person, and why. */
export interface Persons {
  readonly members: readonly SourceId[];
  readonly reason: "possibly-same-person" | "same-role";
}

/** The groups among `ids`, and among those that they lead to as possibly the same. */
export function personsOf(
  ids: Iterable<SourceId>,
  lookup: (id: SourceId) => Source | undefined,
): readonly Persons[] {
  const reached = reachedFrom(ids, lookup);
  const isAnonymous = (id: SourceId): boolean => reached.get(id)?.identity.is === "anonymous";
  const anonymous = new Groups();
  const withName: (readonly [SourceId, SourceId])[] = [];
  const firstOfRole = new Map<string, SourceId>();
  for (const [id, source] of reached) {
    for (const other of source?.possiblySameAs ?? []) {
      if (isAnonymous(id) && isAnonymous(other)) anonymous.join(id, other, "possibly-same-person");
      else withName.push(isAnonymous(id) ? [other, id] : [id, other]);
    }
    const role = source === undefined ? null : roleKey(source);
    if (role === null) continue;
    const first = firstOfRole.get(role);
    if (first === undefined) firstOfRole.set(role, id);
    else anonymous.join(first, id, "same-role");
  }
  const groups = Map.groupBy(reached.keys(), (id) => anonymous.rootOf(id));
  const persons = [...groups].map(([root, members]) => ({
    members,
    reason: anonymous.reasonOf(root),
  }));
  return [...persons, ...aroundNames(withName, isAnonymous, groups, anonymous)];
}

/** A name with every anonymous group that it is declared with; two names that are declared stand as a pair. */
function aroundNames(
  pairs: readonly (readonly [SourceId, SourceId])[],
  isAnonymous: (id: SourceId) => boolean,
  groups: ReadonlyMap<SourceId, readonly SourceId[]>,
  anonymous: Groups,
): readonly Persons[] {
  const around = new Map<SourceId, Set<SourceId>>();
  const persons: Persons[] = [];
  for (const [name, other] of pairs) {
    if (!isAnonymous(other)) {
      persons.push({ members: [name, other], reason: "possibly-same-person" });
      continue;
    }
    const members = around.get(name) ?? new Set([name]);
    for (const one of groups.get(anonymous.rootOf(other)) ?? [other]) members.add(one);
    around.set(name, members);
  }
  for (const members of around.values())
    persons.push({ members: [...members], reason: "possibly-same-person" });
  return persons;
}

/** The sources, and those that they lead to as possibly the same, in an order that does not depend on theirs. */
function reachedFrom(
  ids: Iterable<SourceId>,
  lookup: (id: SourceId) => Source | undefined,
): ReadonlyMap<SourceId, Source | undefined> {
  const reached = new Map<SourceId, Source | undefined>();
  const front = [...ids].toSorted();
  for (const id of front) {
    if (reached.has(id)) continue;
    const source = lookup(id);
    reached.set(id, source);
    front.push(...(source?.possiblySameAs ?? []));
  }
  return reached;
}

/** Groups that grow together, each with the weakest reason that holds all of it. */
class Groups {
  readonly #parents = new Map<SourceId, SourceId>();
  readonly #declared = new Set<SourceId>();

  rootOf(id: SourceId): SourceId {
    let root = id;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root))
      root = up;
    if (root !== id) this.#parents.set(id, root);
    return root;
  }

  join(left: SourceId, right: SourceId, reason: Persons["reason"]): void {
    const a = this.rootOf(left);
    const b = this.rootOf(right);
    if (a !== b) this.#parents.set(b, a);
    if (reason === "possibly-same-person" || this.#declared.has(b)) this.#declared.add(a);
  }

  /** The reason of a root's group: one declared pair makes all of it a matter of declaration. */
  reasonOf(root: SourceId): Persons["reason"] {
    return this.#declared.has(root) ? "possibly-same-person" : "same-role";
  }
}

/** The key under which anonymous sources of one role and affiliation meet; `null` where either is unknown. */
function roleKey(source: Source): string | null {
  if (source.identity.is !== "anonymous") return null;
  const affiliation = source.affiliation ?? fold(source.affiliationWords ?? "");
  return affiliation === "" ? null : `${fold(source.identity.role)} of ${affiliation}`;
}
