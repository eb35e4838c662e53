/**
 * Plain data: a copy of a value that nobody wrote for us, made of nothing but lists, objects and what stands in them.
 *
 * Each field is read once, here, so that a field which computes, throws or changes its answer cannot disturb the parser.
 * Refused: values that contain themselves, nesting beyond `DEEPEST`, lists beyond `LONGEST_LIST`, and what throws when
 * it is read. SPEC G6.
 */
import type { PlainFault } from "./defect/value.ts";

/** Levels of lists and objects inside one another that are read. */
export const DEEPEST = 64;

/** Items of one list that are read. */
export const LONGEST_LIST = 5_000_000;

/** The copy, or why there is none. */
export type PlainReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly path: string; readonly fault: PlainFault };

class Unreadable extends Error {
  readonly path: string;
  readonly fault: PlainFault;
  constructor(path: string, fault: PlainFault) {
    super(fault.is);
    this.path = path;
    this.fault = fault;
  }
}

/** Copies a value. Fields that cannot hold data, such as symbols, are left out; other values stay as they are. */
export function readPlain(value: unknown): PlainReading {
  try {
    return { ok: true, value: copy(value, "", []) };
  } catch (error) {
    if (error instanceof Unreadable)
      return { ok: false, path: error.path.slice(0, 200), fault: error.fault };
    throw error;
  }
}

function copy(value: unknown, path: string, around: readonly object[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value)) throw new Unreadable(path, { is: "circle" });
  if (around.length >= DEEPEST) throw new Unreadable(path, { is: "deep", most: DEEPEST });
  const inside = [...around, value];
  if (isList(value, path)) return copyList(value, path, inside);
  const entries = read(path, () => Object.keys(value)).map((key) => {
    const at = path === "" ? key : `${path}.${key}`;
    return [
      key,
      copy(
        read(at, () => Reflect.get(value, key)),
        at,
        inside,
      ),
    ] as const;
  });
  // Unlike assignment, this also keeps a field of the name `__proto__` as a field.
  return Object.fromEntries(entries);
}

function isList(value: object, path: string): value is readonly unknown[] {
  return read(path, () => Array.isArray(value));
}

function copyList(value: readonly unknown[], path: string, inside: readonly object[]): unknown {
  const length = read(path, () => value.length);
  if (length > LONGEST_LIST) throw new Unreadable(path, { is: "long", most: LONGEST_LIST });
  return Array.from({ length }, (_, index) => {
    const at = `${path}[${index}]`;
    return copy(
      read(at, () => value[index]),
      at,
      inside,
    );
  });
}

function read<Value>(path: string, from: () => Value): Value {
  try {
    return from();
  } catch {
    throw new Unreadable(path, { is: "throws" });
  }
}
