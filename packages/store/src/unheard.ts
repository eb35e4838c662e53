/** Unheard: a condition on records that are told of without some sources, groups of sources, or datasets. SPEC F6. */
import type { LeftOut } from "@sitrep/domain/without";
import { sortOut } from "@sitrep/domain/without";
import type { ExpressionBuilder } from "kysely";
import type { Engine } from "./engine.ts";
import { heldAt } from "./held.ts";
import type { LinkRole } from "./link-role.ts";
import { numbersOfRoles } from "./link-role.ts";
import type { Condition } from "./listing.ts";
import type { Tables } from "./tables.ts";

/** The fields in which somebody speaks: as a speaker, or as the publisher of an account that names none. */
export const SPEAKS: readonly LinkRole[] = ["reports.speakers", "reports.publisher"];

/** Records of no dataset that is left out, in which somebody speaks who is not; without terms, all. */
export function heardWithout(
  terms: readonly string[] | undefined,
  position: number,
): readonly Condition[] {
  if (terms === undefined || terms.length === 0) return [];
  const left = sortOut(terms);
  const { datasets, sources, groups } = left;
  const conditions: Condition[] = [];
  if (datasets.length > 0) conditions.push((eb) => eb("record.dataset", "not in", datasets));
  if (sources.length + groups.length > 0)
    conditions.push((eb) =>
      // From the few who are left out to what they say, and not from every record to its voices.
      eb(
        "record.version",
        "not in",
        eb
          .selectFrom("link")
          .select("link.version")
          .where("link.role", "in", numbersOfRoles(SPEAKS))
          .where("link.target", "in", unheard(eb, left, position))
          .where((own) =>
            own.not(
              own.exists(
                own
                  .selectFrom("link as other")
                  .select("other.version")
                  .whereRef("other.version", "=", "link.version")
                  .where("other.role", "in", numbersOfRoles(SPEAKS))
                  .where("other.target", "not in", unheard(own, left, position)),
              ),
            ),
          ),
      ),
    );
  return conditions;
}

/** The numbers of the sources that are left out, as they stood at a position. */
export async function unheardSources(
  { read }: Engine,
  left: LeftOut,
  position: number,
): Promise<readonly number[]> {
  const rows = await unheard(read, left, position).execute();
  return rows.map(({ number }) => number);
}

/** The same, as a part of a statement. */
function unheard(
  eb: Pick<ExpressionBuilder<Tables, never>, "selectFrom">,
  { sources, groups }: LeftOut,
  position: number,
) {
  const kinds = groups.filter((group) => group !== "anonymous" && group !== "party");
  return eb
    .selectFrom("record as voice")
    .innerJoin("source", "source.version", "voice.version")
    .select("voice.number")
    .where("voice.kind", "=", "source")
    .where(heldAt(position, "voice"))
    .where((own) =>
      own.or([
        ...(sources.length > 0 ? [own("voice.id", "in", sources)] : []),
        ...(groups.includes("anonymous") ? [own("source.identity", "=", "anonymous")] : []),
        ...(groups.includes("party") ? [own("source.party", "=", 1)] : []),
        ...(kinds.length > 0 ? [own("source.kind", "in", kinds)] : []),
      ]),
    );
}
