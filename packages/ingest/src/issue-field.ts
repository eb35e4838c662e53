/** The field that an issue points at, as a path in its record. */
import type { Issue } from "@sitrep/domain/issue";

/** The path of the field; of an unknown key at the top of a collection, the key itself, which only the defect names. */
export function fieldOf({ path, defect }: Issue): string | undefined {
  if (path !== undefined && path !== "") return path;
  return defect?.is === "unknown-key" ? defect.key : undefined;
}
