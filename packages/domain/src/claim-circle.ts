/**
 * Claim circle: claims that are about one another in a circle, so that none of them says anything of what is not a claim
 * of the same circle. Two that dispute each other are one. SPEC D4.
 */
import type { Claim } from "./claim.ts";
import { componentsOf, ringFrom } from "./components.ts";
import type { ClaimId, RecordId } from "./id.ts";

/** The shortest way round each circle, from its first claim by id; the last is about the first. */
export function claimCirclesOf(
  claims: readonly Pick<Claim, "id" | "about">[],
): readonly (readonly ClaimId[])[] {
  const byId = new Map<RecordId, Pick<Claim, "id" | "about">>(claims.map((one) => [one.id, one]));
  const next = (id: ClaimId): readonly ClaimId[] =>
    (byId.get(id)?.about ?? []).flatMap(({ record }) => byId.get(record)?.id ?? []);
  return componentsOf(
    claims.map(({ id }) => id),
    next,
  )
    .flatMap((part) => {
      const [first] = part.toSorted();
      const ring = part.length < 2 || first === undefined ? [] : ringFrom(first, next);
      return ring.length === 0 ? [] : [ring];
    })
    .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}
