/** Form state: what stands in a form and what was said of it; and what its buttons do to it, here or on the server alike. */
import type { CheckedForm } from "@sitrep/api/contribute/check-form";

/** Texts by the names of their fields. */
export type FormCells = Readonly<Record<string, string>>;

/** See the file. */
export interface FormState {
  readonly cells: FormCells;
  readonly checked: CheckedForm | null;
  /** Whether it was handed in to be checked, so that what is missing is told too. */
  readonly isSent: boolean;
  /** Whether it came back from a button, so that nothing typed before is to be put over it. */
  readonly isBegun: boolean;
  /** The field that the keyboard is to stand on. */
  readonly focus: string | null;
  /** A sentence on why nothing could be done with it; null where all went well. */
  readonly trouble: string | null;
}

/** The name under which buttons say what they do. */
export const DOING = "do";

/** The last field of a form: without it a form was sent while its page still came in, and is not whole. */
export const END = "form:end";

/** How many entries of a group stand open. */
export function countField(group: string): string {
  return `open:${group}`;
}

/** So many entries of one group. */
const MOST_ENTRIES = 20;

/** How many entries a group has: those that are filled, those that were asked for, and those that stand open at first. */
export function entriesOf(cells: FormCells, group: string, first: number): number {
  const asked = Number(cells[countField(group)] ?? first);
  const start = `${group}.`;
  let most = Number.isInteger(asked) ? asked : first;
  for (const [name, text] of Object.entries(cells)) {
    if (!name.startsWith(start) || text.trim() === "") continue;
    const at = Number(name.slice(start.length).split(".", 1)[0]);
    if (Number.isInteger(at)) most = Math.max(most, at);
  }
  return Math.max(0, Math.min(MOST_ENTRIES, most));
}

/** What a button leaves: new texts, and the field to stand on. */
interface Done {
  readonly cells: FormCells;
  readonly focus: string | null;
}

/**
 * Does what a button says: `add GROUP COUNT FIELD`, `remove GROUP AT`, `new source FIELD`, `choose FIELD VALUE`. Anything else
 * leaves the texts as they are.
 */
export function doTo(cells: FormCells, doing: string): Done {
  const [verb = "", what = "", ...rest] = doing.split(" ");
  if (verb === "add") {
    const [count = "0", field = ""] = rest;
    const at = Math.min(MOST_ENTRIES, Number(count) + 1);
    const name = field === "" ? `${what}.${at}` : `${what}.${at}.${field}`;
    return { cells: { ...cells, [countField(what)]: String(at) }, focus: name };
  }
  if (verb === "remove") return { cells: withoutEntry(cells, what, Number(rest[0])), focus: null };
  if (verb === "choose") return { cells: { ...cells, [what]: rest.join(" ") }, focus: what };
  if (verb === "new") return withNew(cells, what, rest[0] ?? "");
  return { cells, focus: null };
}

function withoutEntry(cells: FormCells, group: string, gone: number): FormCells {
  const start = `${group}.`;
  const entries = Object.entries(cells).flatMap(([name, text]): (readonly [string, string])[] => {
    if (name === countField(group)) return [[name, String(Math.max(0, Number(text) - 1))]];
    if (!name.startsWith(start)) return [[name, text]];
    const [at = "", ...column] = name.slice(start.length).split(".");
    if (Number(at) === gone) return [];
    const moved = Number(at) > gone ? Number(at) - 1 : Number(at);
    return [[[group, moved, ...column].join("."), text]];
  });
  return Object.fromEntries(entries);
}

/** Opens an entry for a source that a field names and that is not on record, with the name in it. */
function withNew(cells: FormCells, kind: string, field: string): Done {
  const name = Object.hasOwn(cells, field) ? (cells[field] ?? "") : "";
  if (kind === "document") return { cells: { ...cells, "documents.1.title": name }, focus: "documents.1.title" }; // prettier-ignore
  const at = entriesOf(cells, "sources", 0) + 1;
  const isPublisher = field.endsWith(".publisher");
  const row = `sources.${at}`;
  const added = {
    [countField("sources")]: String(at),
    [`${row}.identity.${isPublisher || looksNamed(name) ? "name" : "role"}`]: name,
    ...(isPublisher && { [`${row}.kind`]: "outlet" }),
  };
  return { cells: { ...cells, ...added }, focus: `${row}.kind` };
}

/** A name is written large in all its longer words; a role is not. */
function looksNamed(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => /^\p{Lu}|^\p{Lo}/u.test(word));
}

/** The texts that a form sent; files, and what belongs to the machinery of forms, are none. */
export function cellsFrom(data: FormData): FormCells {
  const cells: Record<string, string> = {};
  for (const [name, value] of data)
    if (typeof value === "string" && !name.startsWith("$") && name !== DOING && value !== "")
      cells[name] = value;
  return cells;
}

/** The cells without those that only say how many entries stand open. */
export function recordCells(cells: FormCells): FormCells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !name.includes(":")));
}
