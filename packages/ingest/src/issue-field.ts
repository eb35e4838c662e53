/** The field that an issue points at, as a path in its record. */
import type { Issue } from "@sitrep/domain/issue";

/** The path of the field; of an unknown key at the top of a collection, the key itself, which only the message names. */
export function fieldOf({ code, path, message }: Issue): string | undefined {
  if (path !== undefined && path !== "") return path;
  return code === "unknown-key" ? /^unknown key: "([^"]+)"/.exec(message)?.[1] : undefined;
}
