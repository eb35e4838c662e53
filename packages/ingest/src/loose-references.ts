/**
 * Loose references: ids that lead to nothing in records that are malformed themselves, so that whoever mends a record
 * learns of everything that is wrong with it at once. SPEC G1, L2.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { COLLECTION_FIELD } from "@sitrep/domain/collection";
import type { KnownKind } from "@sitrep/domain/collection";
import { RecordId } from "@sitrep/domain/id";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import { pathText } from "@sitrep/domain/parse";
import { REFERENCE_KINDS } from "./meant-id.ts";

/** How deep a record is looked through; none that is sound goes deeper. */
const DEEPEST = 12;

/** The issues of those records of a collection that others were found in. */
export function looseReferences(
  input: unknown,
  found: readonly Issue[],
  kindOf: KnownKind,
): readonly Issue[] {
  const malformed = new Set(
    found.flatMap(({ record, code }) => (record === undefined || isOfWhole(code) ? [] : [record])),
  );
  const known = new Set(found.map(({ record, path }) => `${record} ${path}`));
  const items = Object.values(COLLECTION_FIELD).flatMap((field) => {
    const list: unknown = Object(input)[field];
    const all: readonly unknown[] = Array.isArray(list) ? list : [];
    return all.map((item, at) => ({ item, name: nameOf(item, field, at) }));
  });
  // A record that is there, but malformed, is something to refer to.
  const own = new Set(items.map(({ name }) => name));
  const isLoose = (id: string): boolean => !own.has(id) && kindOf(id) === undefined;
  return items
    .filter(({ name }) => malformed.has(name))
    .flatMap(({ item, name }) => issuesIn(item, name, isLoose, []))
    .filter(({ record, path }) => !known.has(`${record} ${path}`));
}

/** What is found between records that are sound each. */
function isOfWhole(code: Issue["code"]): boolean {
  return code === "dangling-reference" || code === "wrong-kind" || code === "duplicate-id";
}

function nameOf(item: unknown, field: string, at: number): string {
  const id: unknown = Object(item).id;
  return typeof id === "string" && id !== "" && show(id) === `"${id}"` ? id : `${field}[${at}]`;
}

function issuesIn(
  value: unknown,
  record: string,
  isLoose: (id: string) => boolean,
  path: readonly (string | number)[],
): readonly Issue[] {
  if (path.length > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((item, at) => issuesIn(item, record, isLoose, [...path, at]));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, held]) =>
      issuesIn(held, record, isLoose, [...path, key]),
    );
  const field = path.findLast((step) => typeof step === "string") ?? "";
  const kinds = Object.hasOwn(REFERENCE_KINDS, field) ? REFERENCE_KINDS[field] : undefined;
  const id = RecordId.safeParse(value);
  if (kinds === undefined || !id.success || !isLoose(id.data)) return [];
  return [
    {
      code: "dangling-reference",
      severity: "reject",
      ...said({ is: "refers-to-nothing", kinds }),
      record,
      path: pathText(path),
      seen: show(id.data),
    },
  ];
}
