/** Asked labels: the names of the records that a question names, so that it can be read even where nothing on record fits it. */
import { sortOut } from "@sitrep/domain/without";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";

/** The fields of filters that take ids of records, beside `without`, which takes groups of sources, too. */
const NAMING = [
  "id", "record", "place", "parent", "actor", "subject", "source", "publisher", "document", "dataset", "watcher",
] as const; // prettier-ignore

/** The labels of those that may be shown; an id that names no record has none. */
export async function labelsAsked(
  { engine }: Pick<Context, "engine">,
  query: Readonly<Record<string, unknown>>,
  view: Viewpoint,
): Promise<Labels> {
  const { sources, datasets } = sortOut(textsOf(query["without"]));
  const named = NAMING.flatMap((field) => textsOf(query[field]));
  const ids = [...named, ...sources, ...datasets];
  return ids.length === 0 ? {} : labelsOf(engine, ids, view);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
