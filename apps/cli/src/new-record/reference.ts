/** Reference: a record as a person names it, by its id, the end of it, or a name that only one bears. */
import { RecordId } from "@sitrep/domain/id";
import type { RecordKind } from "@sitrep/domain/record";
import { REFERENCE_KINDS } from "@sitrep/ingest/meant-id";
import { bare, itemOf } from "@sitrep/ingest/sheet-field";
import type { SheetField } from "@sitrep/ingest/sheet-field";
import type { KnownRecords } from "./known-records.ts";

/** The kinds of record that a field refers to; `undefined` where it refers to none. */
export function referenceKinds({ path, schema }: SheetField): readonly RecordKind[] | undefined {
  const item = itemOf(schema) ?? schema;
  // Ids of all kinds are one schema, told apart by their types alone.
  if (bare(item) !== RecordId || path.join(".") === "id") return undefined;
  const name = path.findLast((step) => typeof step === "string");
  return REFERENCE_KINDS[name ?? ""];
}

/** The ids that were named, or why one of them names nothing. */
export type Resolved =
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Reads one name, or several parted by semicolons. */
export function resolve(text: string, kinds: readonly RecordKind[], known: KnownRecords): Resolved {
  const ids: string[] = [];
  for (const name of text.split(";").map((one) => one.trim())) {
    if (name === "") continue;
    const { records, isExact } = known.find(name, kinds);
    const [first, ...more] = records;
    if (first !== undefined && more.length === 0 && isExact) ids.push(first.id);
    else return { ok: false, message: whyNot(name, kinds, records.map(({ id }) => id), isExact) }; // prettier-ignore
  }
  return { ok: true, ids };
}

function whyNot(
  name: string,
  kinds: readonly RecordKind[],
  ids: readonly string[],
  isExact: boolean,
): string {
  if (isExact) return `"${name}" may mean several: give one of ${ids.join(", ")}`;
  const what = kinds.join(" or ");
  const [near] = ids;
  const hint = near === undefined ? `give the id of a ${what}` : `did you mean ${near}?`;
  return `"${name}" is no ${what} that is known here; ${hint}`;
}
