/** Form field: how a field of a record is asked for, read from the domain's schema of it: which control, which words, how long. */
import { CODE_WORDS } from "@sitrep/domain/code-words";
import type { CodeListName } from "@sitrep/domain/glossary";
import { CODE_LISTS } from "@sitrep/domain/glossary";
import { PARTS } from "@sitrep/domain/field-words";
import type { RecordKind } from "@sitrep/domain/record";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import { When } from "@sitrep/domain/when";
import { bare, fieldNamed, fieldsOf, itemOf } from "@sitrep/ingest/sheet-field";
import type { z } from "zod";
import { kindsMeantBy } from "./row-references.ts";

/** How a field is filled in. */
export type Control =
  | "text"
  | "lines"
  | "choice"
  | "tick"
  | "number"
  | "quantity"
  | "when"
  | "record";

/** One word of a closed list, and what it means. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** See the file. */
export interface FormField {
  /** The column of a sheet that it would stand in. */
  readonly column: string;
  readonly control: Control;
  /** What the field means, in the domain's words. */
  readonly meaning: string;
  readonly choices: readonly Choice[];
  /** The closed list that the choices are of; null where they are of none that is explained. */
  readonly list: CodeListName | null;
  /** The kinds of record that it leads to. */
  readonly kinds: readonly RecordKind[];
  /** Most characters; null where there is no such limit. */
  readonly limit: number | null;
  readonly isNeeded: boolean;
  /** Whether it holds several, each in a field of its own. */
  readonly isList: boolean;
}

/** From so many characters on, a text is written in several lines. */
const LONG = 600;

/** The field of a column. @throws TypeError where the kind has none of that name */
export function formField(kind: RecordKind, column: string): FormField {
  const field = fieldNamed(kind, column);
  if (field === null) throw new TypeError(`${kind} has no field ${column}`);
  const { schema, cell } = field;
  const item = itemOf(schema);
  const inner = bare(item ?? schema);
  const kinds = kindsMeantBy(kind, column) ?? [];
  const limit = longestOf(inner);
  const words = CODE_WORDS.get(inner) ?? {};
  const choices = optionsOf(inner).map((value) => ({ value, words: words[value] ?? "" }));
  const control = (): Control => {
    if (kinds.length > 0) return "record";
    if (inner === When) return "when";
    if (cell === "quantity") return "quantity";
    if (cell === "number") return "number";
    if (cell === "switch" || cell === "mark") return "tick";
    if (choices.length > 0) return "choice";
    const isAddress = Object(inner.def).format === "url";
    return limit !== null && limit >= LONG && !isAddress ? "lines" : "text";
  };
  return {
    column,
    control: control(),
    meaning: meaningOf(kind, column),
    choices,
    list: listOf(words),
    kinds,
    limit,
    // One of a list can always be left out.
    isNeeded: !/\.\d+$/.test(column) && !schema.safeParse(undefined).success,
    isList: item !== undefined && cell === "texts" && kinds.length > 0,
  };
}

function listOf(words: Readonly<Record<string, string>>): CodeListName | null {
  // The keys are the lists' names.
  const names = Object.keys(CODE_LISTS) as CodeListName[];
  return names.find((name) => CODE_LISTS[name].codes === words) ?? null;
}

function optionsOf(schema: z.ZodType): readonly string[] {
  const options: unknown = Object(schema).options;
  return schema.def.type === "enum" && Array.isArray(options) ? options.map(String) : [];
}

function longestOf(schema: z.ZodType): number | null {
  const most: unknown = Object(schema).maxLength;
  return typeof most === "number" ? most : null;
}

/** The domain's sentence on a field, found by the object that the field stands in. */
function meaningOf(kind: RecordKind, column: string): string {
  const steps = column.split(".").filter((step) => !/^\d+$/.test(step));
  let at: z.ZodType = RECORD_SCHEMA[kind];
  let meaning = "";
  for (const step of steps) {
    const holder = bare(itemOf(at) ?? at);
    const part = PARTS.find(({ schema }) => schema === holder);
    meaning = part?.fields[step] ?? meaning;
    const below = fieldsOf(holder).get(step);
    if (below === undefined) break;
    at = below;
  }
  return meaning;
}
