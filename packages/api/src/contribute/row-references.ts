/** Row references: the names in the fields of a row that lead to other records, each put right with the id that it means. */
import type { RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import { REFERENCE_KINDS } from "@sitrep/ingest/meant-id";
import type { FilledRow } from "./cells.ts";
import type { FieldDefect } from "./field-issue.ts";
import type { KnownNames, NamedRecord } from "./known-names.ts";
import type { Understood } from "./understood.ts";

/** A record that the same form makes: the id that it gets, and what it is called. */
export interface NewRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly names: readonly string[];
  readonly detail: string;
}

/** What resolving needs and fills. */
export interface ReferencesAsked {
  readonly names: KnownNames;
  readonly made: readonly NewRecord[];
  readonly understood: Map<string, Understood>;
  readonly issues: FieldDefect[];
  /** The records on file that are meant, by id. */
  readonly met: Map<string, NamedRecord>;
}

/** The kinds of record that a column leads to; undefined where it leads to none. */
export function kindsMeantBy(kind: RecordKind, column: string): readonly RecordKind[] | undefined {
  const key = column.split(".").findLast((step) => !/^\d+$/.test(step)) ?? "";
  return kind === "dataset" || !Object.hasOwn(REFERENCE_KINDS, key)
    ? undefined
    : REFERENCE_KINDS[key];
}

/** Puts ids in the place of names, in the cells of a row. What means nothing, or several things, stays with an issue. */
export async function resolveReferences(row: FilledRow, asked: ReferencesAsked): Promise<void> {
  const { kind, name, cells } = row;
  for (const [column, written] of cells) {
    const kinds = kindsMeantBy(kind, column);
    if (kinds === undefined) continue;
    const text = CHOSEN.exec(written)?.[1] ?? written;
    const field = `${name}.${column}`;
    const own = madeHere(text, kinds, asked.made);
    if (own !== undefined) {
      const { id, names, detail } = own;
      const label = names[0] ?? id;
      asked.understood.set(field, { is: "record", id, kind: own.kind, label, detail, isNew: true });
      cells.set(column, id);
      continue;
    }
    const { records, isExact } = await asked.names.meant(text, kinds);
    const [only, ...more] = records;
    if (isExact && only !== undefined && more.length === 0) {
      asked.understood.set(field, { is: "record", ...only, isNew: false });
      asked.met.set(only.id, only);
      cells.set(column, only.id);
      continue;
    }
    asked.issues.push({
      field,
      severity: "reject",
      code: "dangling-reference",
      defect: isExact
        ? { is: "several-records", kinds }
        : { is: "no-such-record", kinds, hasNear: records.length > 0 },
      ...(records.length > 0 && { choices: records.slice(0, MOST_CHOICES) }),
      ...(!isExact && addable(kinds)),
    });
  }
}

const MOST_CHOICES = 6;

/** A name that was chosen from a list carries its id behind it: "Hawija [gazetteer/iq-kirkuk-hawija]". */
const CHOSEN = /\[([a-z0-9.-]+\/[a-z0-9.-]+)\]$/;

function madeHere(
  text: string,
  kinds: readonly RecordKind[],
  made: readonly NewRecord[],
): NewRecord | undefined {
  // prettier-ignore
  const folded = fold(text);
  return made.find(
    ({ id, kind, names }) =>
      kinds.includes(kind) && (id === text || names.some((name) => fold(name) === folded)),
  );
}

function addable(kinds: readonly RecordKind[]): Pick<FieldDefect, "canAdd"> {
  if (kinds.includes("source")) return { canAdd: "source" };
  return kinds.includes("document") ? { canAdd: "document" } : {};
}
