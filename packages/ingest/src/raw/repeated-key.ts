/**
 * Repeated key: an object of JSON that names a key twice, of which `JSON.parse` keeps the last without a word. Found by counting:
 * a text has as many colons outside of its strings as its value has members, unless one was lost.
 */

const STRING = /"(?:[^"\\]|\\.)*"/gs;

/** Whether some object in a text repeats a key; `value` is what the text was parsed to. */
export function hasRepeatedKey(text: string, value: unknown): boolean {
  return colonsIn(text.replace(STRING, "")) !== membersOf(value);
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) count += 1;
  return count;
}

/** Without recursion, so that no depth is too deep. */
function membersOf(value: unknown): number {
  let count = 0;
  const open = [value];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at !== "object" || at === null) continue;
    const held: readonly unknown[] = Object.values(at);
    if (!Array.isArray(at)) count += held.length;
    for (const one of held) if (typeof one === "object" && one !== null) open.push(one);
  }
  return count;
}
