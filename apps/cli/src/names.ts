/** Names: flags that take ids also take a name that only one record has. */
import type { AskedCounter } from "./counter.ts";

type Input = Readonly<Record<string, unknown>>;

/** The noun whose records each flag names. */
export const NAMED_BY_ID = {
  place: "places",
  parent: "places",
  actor: "actors",
  subject: "actors",
  source: "sources",
  watcher: "sources",
  publisher: "sources",
  document: "documents",
} as const satisfies Record<string, "places" | "actors" | "sources" | "documents">;

/** A flag that takes ids. */
export type IdFlag = keyof typeof NAMED_BY_ID;

/** The values of a flag, by commas or said again. */
function valuesOf(given: unknown): readonly string[] {
  return [given]
    .flat()
    .flatMap((one) => (typeof one === "string" ? one.split(",") : []))
    .map((one) => one.trim())
    .filter(Boolean);
}

function isId(value: string): boolean {
  return value.includes("/");
}

/** The input with ids in place of names. @throws Failure where a name is nobody's, or several records have it */
export async function withIds(counter: Pick<AskedCounter, "caller">, input: Input): Promise<Input> {
  const named = Object.keys(NAMED_BY_ID).filter((flag) => !valuesOf(input[flag]).every(isId));
  if (named.length === 0) return input;
  const { findByName } = await import("./find-by-name.ts");
  const resolved: Record<string, unknown> = { ...input };
  for (const flag of named) {
    const ids: string[] = [];
    for (const value of valuesOf(input[flag])) {
      // The flags were taken from the table's own keys.
      const idFlag = flag as IdFlag;
      ids.push(isId(value) ? value : await findByName(counter, idFlag, value, input["knownAt"]));
    }
    resolved[flag] = ids;
  }
  return resolved;
}
