/** Checked input: a collection that was read, parsed beside what is on record, with every issue where it stands. */
import { parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import { withMeantDay } from "@sitrep/ingest/meant-day";
import { idFinder, withMeantId } from "@sitrep/ingest/meant-id";
import type { CollectionReading } from "@sitrep/ingest/read-collection";
import { recordsOfKind } from "@sitrep/store/body";
import { NOW } from "@sitrep/store/held";
import type { Context } from "../../context.ts";
import { findAny } from "../../detail.ts";

/** See the file. */
export interface CheckedInput {
  readonly records: readonly AnyRecord[];
  readonly issues: readonly Issue[];
  readonly isRefused: boolean;
}

/** So many issues are looked up among all names. */
const MOST_HINTS = 100;

/** Checks a reading. What it refers to may be on record, as far as the one who asks may see it. */
export async function checkInput(
  { input, issues, locate }: Pick<CollectionReading, "input" | "issues" | "locate">,
  context: Context,
): Promise<CheckedInput> {
  if (input === undefined) return { records: [], issues, isRefused: true };
  const alone = parseCollection(input, () => undefined).records;
  const own = new Set<string>(alone.map(({ record }) => record.id));
  const far = new Set(alone.flatMap(referencesOf).flatMap(({ id }) => (own.has(id) ? [] : [id])));
  const kinds = new Map<string, RecordKind>();
  for (const id of far) {
    const kind = await kindOf(context, id);
    if (kind !== null) kinds.set(id, kind);
  }
  const parsed = parseCollection(input, (id) => kinds.get(id));
  const places = await recordsOfKind(context.engine.read, ["place"], NOW);
  let finder: ReturnType<typeof idFinder> | undefined;
  const told = parsed.issues.map((issue, at) => {
    if (at >= MOST_HINTS) return locate(issue);
    finder ??= idFinder([...alone, ...places.values()]);
    return locate(withMeantId(withMeantDay(issue), finder.find));
  });
  const all = [...issues, ...told];
  const isRefused = parsed.dataset === null || all.some(({ severity }) => severity === "reject");
  return { records: parsed.records, issues: all, isRefused };
}

async function kindOf(context: Context, id: string): Promise<RecordKind | null> {
  try {
    return (await findAny(context, { id })).kind;
  } catch {
    // What is not there, or may not be seen, is nothing that can be referred to.
    return null;
  }
}
