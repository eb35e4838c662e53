/**
 * A value as an issue shows it: one line of at most 80 characters, near to JSON, whatever the value is. Nothing in it is
 * invisible or moves a cursor, and a value of any size costs no more than what is shown of it. SPEC G6.
 */

const LONGEST = 80;
const DEEPEST = 4;
/** A broken half of a character, control characters that JSON leaves alone, and marks that nobody sees. */
const UNSEEN = /\p{Cs}|[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/gu; // prettier-ignore

/** The text that stands for the value. */
export function show(value: unknown): string {
  const text = print(value, DEEPEST).replace(UNSEEN, escape);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3).replace(/\p{Cs}$/u, "")}...` : text;
}

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function print(value: unknown, depth: number): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.slice(0, LONGEST + 1));
    case "bigint":
      return value < 10n ** 80n && value > -(10n ** 80n)
        ? `${value}n`
        : "an integer beyond measure";
    case "symbol":
      return value.toString().slice(0, LONGEST);
    case "function":
      return "a function";
    case "object":
      return value === null ? "null" : printObject(value, depth);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "boolean":
    case "undefined":
      return String(value);
  }
}

function printObject(value: object, depth: number): string {
  // Reading a hostile object may throw.
  try {
    if (Array.isArray(value)) return depth === 0 ? "[…]" : printList(value, depth);
    return depth === 0 ? "{…}" : printFields(value, depth);
  } catch {
    return "an object that cannot be read";
  }
}

function printList(value: readonly unknown[], depth: number): string {
  let text = "";
  for (let at = 0; at < value.length && text.length <= LONGEST; at += 1)
    text += `${at === 0 ? "" : ","}${print(value[at], depth - 1)}`;
  return `[${text}]`;
}

function printFields(value: object, depth: number): string {
  let text = "";
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    if (text.length > LONGEST) break;
    const held = print(Reflect.get(value, key), depth - 1);
    text += `${text === "" ? "" : ","}${JSON.stringify(key.slice(0, LONGEST + 1))}:${held}`;
  }
  return `{${text}}`;
}
