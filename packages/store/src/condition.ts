/** Conditions that several lists share: on time, words, links, facets, and columns of a kind's own table. SPEC F1–F2. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { sql } from "kysely";
import { fold } from "@sitrep/domain/text";
import type { Engine } from "./engine.ts";
import type { LinkRole } from "./link-role.ts";
import { numbersOfRoles } from "./link-role.ts";
import type { Condition } from "./listing.ts";
import type { FacetTable, Tables } from "./tables.ts";

type Builder = ExpressionBuilder<Tables, "record">;

/** The roles in which a source says something, or hands on what another said. */
export const SAID_BY: readonly LinkRole[] = [
  "reports.speakers",
  "reports.via",
  "reports.publisher",
];

/** What may have happened between the days, or with `sure` what did for sure. */
export function duringDays(
  from: string | undefined,
  to: string | undefined,
  sure: boolean,
): readonly Condition[] {
  const conditions: Condition[] = [];
  if (from !== undefined) {
    conditions.push((eb) =>
      sure
        ? eb("record.earliest", ">=", from)
        : orOpen(eb, eb("record.latest", ">=", from), "latest"),
    );
  }
  if (to !== undefined) {
    conditions.push((eb) =>
      sure
        ? eb("record.latest", "<=", to)
        : orOpen(eb, eb("record.earliest", "<=", to), "earliest"),
    );
  }
  return conditions;
}

/** Something whose one end is not known may reach any day on that side; something with no day at all reaches none. */
function orOpen(
  eb: Builder,
  test: Expression<SqlBool>,
  column: "earliest" | "latest",
): Expression<SqlBool> {
  const other = column === "earliest" ? "latest" : "earliest";
  return eb.or([
    test,
    eb.and([eb(`record.${column}`, "is", null), eb(`record.${other}`, "is not", null)]),
  ]);
}

/** Records whose words hold every word asked for, the last perhaps cut short. */
export function withWords(engine: Engine, text: string | undefined): readonly Condition[] {
  const folded = text === undefined ? "" : fold(text);
  if (text === undefined || text.trim() === "") return [];
  // A text of nothing but signs is found nowhere.
  if (folded === "") return [() => sql<SqlBool>`1 = 0`];
  return [
    (eb) =>
      eb(
        "record.version",
        "in",
        eb.selectFrom("search").select("rowid").where(engine.matches(folded)),
      ),
  ];
}

/** Records that refer to one of the targets in one of the roles. */
export function linkedTo(
  roles: readonly LinkRole[],
  targets: readonly string[] | undefined,
): readonly Condition[] {
  if (targets === undefined || targets.length === 0) return [];
  return [
    (eb) =>
      eb(
        "record.version",
        "in",
        eb
          .selectFrom("link")
          .select("link.version")
          .where("link.role", "in", numbersOfRoles(roles))
          .where("link.target", "in", numbersOf(eb, targets)),
      ),
  ];
}

/** The numbers of records by their ids, for a condition on what refers to them. */
export function numbersOf(
  eb: Pick<ExpressionBuilder<Tables, never>, "selectFrom">,
  ids: readonly string[],
) {
  return eb.selectFrom("record as named").select("named.number").where("named.id", "in", ids);
}

/** Records that have one of the values in a field of many. */
export function withFacet(
  name: FacetTable["name"],
  values: readonly string[] | undefined,
): readonly Condition[] {
  if (values === undefined || values.length === 0) return [];
  return [
    (eb) => {
      const sets = eb
        .selectFrom("facet")
        .select("facet.set_id")
        .where("facet.name", "=", name)
        .where("facet.value", "in", values);
      const held = eb.ref(name === "within" ? "record.area" : "record.traits");
      // Added to nothing, so that lists go on being found in their own order and not by place.
      return sql<SqlBool>`${held} + 0 in ${sets}`;
    },
  ];
}

/** Columns of a kind's own table that filters name. */
interface OwnColumns {
  incident: "kind" | "place" | "precision" | "extent" | "verification";
  estimate: "metric" | "nature" | "verification";
  claim: "kind";
  source: "kind" | "identity" | "party";
  place: "kind" | "parent";
  actor: "kind";
}

/** Records that have one of the values in a column of their kind's own table. */
export function withColumn<Table extends keyof OwnColumns>(
  table: Table,
  column: OwnColumns[Table],
  values: readonly (string | number)[] | undefined,
): readonly Condition[] {
  if (values === undefined || values.length === 0) return [];
  const versions = sql`select version from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(values)})`;
  return [(eb) => sql<SqlBool>`${eb.ref("record.version")} in (${versions})`];
}

/** Records picked by hand. */
export function withIds(ids: readonly string[] | undefined): readonly Condition[] {
  return ids === undefined || ids.length === 0 ? [] : [(eb) => eb("record.id", "in", ids)];
}

/** Records of one of the datasets. */
export function inDatasets(datasets: readonly string[] | undefined): readonly Condition[] {
  return datasets === undefined || datasets.length === 0
    ? []
    : [(eb) => eb("record.dataset", "in", datasets)];
}
