/** Named rows: the rows that name a record in some roles, found without looking at the others. */
import type { LinkRole } from "../link-role.ts";
import { numbersOfRoles } from "../link-role.ts";
import { indexOfNames } from "./class-index.ts";
import type { IncidentColumns, LinkColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";
import { RowBits } from "./row-bits.ts";
import type { MarkTest } from "./selection.ts";
import { marksOf } from "./standing.ts";
import { namedRecords } from "./value-counter.ts";

/** What rows name in some roles; found once. */
export function namedIn(columns: IncidentColumns, links: LinkColumns, roles: readonly LinkRole[]) {
  return derivedOf(columns, `named ${roles.join()}`, () =>
    namedRecords(links, numbersOfRoles(roles)),
  );
}

/** Rows that name one of the records in one of the roles; records by their numbers. */
export function namingTest(
  columns: IncidentColumns,
  links: LinkColumns,
  roles: readonly LinkRole[],
  records: readonly number[],
): MarkTest {
  const { index, placeOf } = derivedOf(columns, `naming ${roles.join()}`, () => {
    const named = namedIn(columns, links, roles);
    return {
      index: indexOfNames(named),
      placeOf: new Map(named.numbers.map((number, place) => [number, place])),
    };
  });
  const bits = new RowBits(columns.rows);
  for (const record of records) {
    const place = placeOf.get(record);
    if (place === undefined) continue;
    const end = index.starts[place + 1] ?? 0;
    for (let at = index.starts[place] ?? 0; at < end; at += 1) bits.add(index.rows[at] ?? 0);
  }
  const found = bits.rows();
  let marks: Uint8Array | null = null;
  return {
    found,
    least: 1,
    // Where the rows are few, nobody asks for the marks of all.
    get marks() {
      return (marks ??= marksOf(columns, found));
    },
  };
}
