/** JSON that any terminal can show: nothing in it moves a cursor or turns a line around. */

// JSON escapes what lies below the space by itself; these are the other characters that a terminal acts upon.
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** The value as JSON, on one line or with `indent` spaces. */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent) ?? "null";
  return text.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
