/**
 * Sheet field: what the domain's schema has at a place in a record, and so what a cell below such a column may hold. A
 * column is named by its path with dots, `where.place`; a number is a place in a list, from 1, and 1 may be left out.
 */
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import type { RecordKind } from "@sitrep/domain/record";
import { Quantity } from "@sitrep/domain/quantity";
import type { z } from "zod";

/**
 * What a cell holds. `quantity` and `harm` are written in words, `texts` is a list parted by semicolons, a `switch` is true or
 * false and a `mark` true or nothing. Below `object` and `list` stand other columns; alone they can only be empty.
 */
export type CellKind =
  | "text"
  | "number"
  | "switch"
  | "mark"
  | "texts"
  | "quantity"
  | "harm"
  | "object"
  | "list";

/** A place in a record: its path, with places in lists from 0, and what its cell holds. */
export interface SheetField {
  readonly path: readonly (string | number)[];
  readonly cell: CellKind;
  readonly schema: z.ZodType;
}

/** The parts of a zod definition that say what lies below a schema. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def;
}

/** The schema inside what is optional or has a default. */
export function bare(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return inner === undefined ? schema : bare(inner);
}

/** The schemas of the fields of an object, or of every form of one; none where it is no object. */
export function fieldsOf(schema: z.ZodType): ReadonlyMap<string, z.ZodType> {
  const { shape, options } = definitionOf(bare(schema));
  if (shape !== undefined) return new Map(Object.entries(shape));
  return new Map((options ?? []).flatMap((option) => [...fieldsOf(option)]));
}

/** The fields of an object, of the form that a value has where there are several; `undefined` where it is no object. */
export function shapeFor(
  schema: z.ZodType,
  value: object,
): Readonly<Record<string, z.ZodType>> | undefined {
  const { shape, options } = definitionOf(bare(schema));
  if (shape !== undefined || options === undefined) return shape;
  const form = options.find((option) => bare(option).safeParse(value).success);
  return form === undefined ? undefined : shapeFor(form, value);
}

/** The schema of a list's items; `undefined` where it is no list. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  return definitionOf(bare(schema)).element;
}

/** The schema of whatever a record with open keys holds; `undefined` where the keys are not open. */
export function valueOf(schema: z.ZodType): z.ZodType | undefined {
  return definitionOf(bare(schema)).valueType;
}

/** Whether a schema takes quantities: alone, or beside words for "unknown" and "none". */
export function isQuantity(schema: z.ZodType): boolean {
  const inner = bare(schema);
  return inner === Quantity || (definitionOf(inner).options ?? []).some((one) => one === Quantity);
}

function cellOf(schema: z.ZodType, key: string): CellKind {
  if (isQuantity(schema)) return "quantity";
  const { type, options } = definitionOf(bare(schema));
  const item = itemOf(schema);
  if (item !== undefined) {
    if (key === "harm") return "harm";
    return fieldsOf(item).size > 0 ? "list" : "texts";
  }
  const isNumber = (one: z.ZodType) => definitionOf(bare(one)).type === "number";
  // A number, or a word in its place, such as unknown.
  if (type === "number" || options?.some(isNumber) === true) return "number";
  if (type === "boolean") return "switch";
  if (type === "literal") return isTrueAlone(schema) ? "mark" : "text";
  return fieldsOf(schema).size > 0 || valueOf(schema) !== undefined ? "object" : "text";
}

function isTrueAlone(schema: z.ZodType): boolean {
  return bare(schema).safeParse(true).success;
}

/** The field that a column's name means in records of a kind; `null` where there is none. */
export function fieldNamed(kind: RecordKind, name: string): SheetField | null {
  let schema: z.ZodType = RECORD_SCHEMA[kind];
  const path: (string | number)[] = [];
  const steps = name.split(".");
  for (const [at, step] of steps.entries()) {
    const item = itemOf(schema);
    if (item !== undefined) {
      const isPlace = /^[1-9]\d{0,2}$/.test(step);
      path.push(isPlace ? Number(step) - 1 : 0);
      schema = item;
      if (isPlace && at < steps.length - 1) continue;
      if (isPlace) break;
    }
    const next = schemaBelow(schema, step);
    if (next === undefined) return null;
    path.push(step);
    schema = next;
  }
  const last = path.findLast((step) => typeof step === "string") ?? "";
  return { path, cell: cellOf(schema, last), schema };
}

function schemaBelow(schema: z.ZodType, key: string): z.ZodType | undefined {
  const value = valueOf(schema);
  if (value !== undefined) return value;
  if (!isQuantity(schema)) return fieldsOf(schema).get(key);
  return fieldsOf(Quantity).get(key);
}

/** The names of the columns of a kind, without places in lists: what a name that nobody knows is compared with. */
export function columnNames(kind: RecordKind): readonly string[] {
  const names = (schema: z.ZodType, prefix: string): readonly string[] =>
    [...fieldsOf(schema)].flatMap(([key, field]) => {
      const name = `${prefix}${key}`;
      if (isQuantity(field)) return [name, `${name}.words`];
      const inner = itemOf(field) ?? field;
      const below = fieldsOf(inner).size > 0 ? names(inner, `${name}.`) : [];
      const isOwn = below.length === 0 || key === "harm";
      return [...(isOwn ? [name] : []), ...below];
    });
  return names(RECORD_SCHEMA[kind], "");
}
