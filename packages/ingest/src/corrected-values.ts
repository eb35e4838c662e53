/** Corrected values: a file of JSON in which values that were refused are read as a person corrected them. */
import type { Parsed } from "@sitrep/domain/parse";
import type { CorrectedRow, Replacement } from "./corrected-rows.ts";
import { correctionGatherer, tagFor, withReplacements } from "./corrected-rows.ts";
import { BrokenFile } from "./raw/broken-file.ts";
import { openValues } from "./raw/open-values.ts";
import type { ValueRow, Values } from "./raw/values.ts";
import { valueOf } from "./raw/values.ts";
import type { UntaggedValue } from "./refused-value.ts";
import { untaggedValue } from "./refused-value.ts";

/** What a value of a file is known by. */
export function valueTag({ number, raw, origin }: ValueRow): string {
  return origin ?? tagFor(number, raw);
}

/** A value as it was corrected. */
interface CorrectedValue extends CorrectedRow {
  readonly read: UntaggedValue;
  /** As it stands in the file of corrections. */
  readonly raw: string;
}

/** The values of a file of corrections, by the number of the value that each corrects. */
export interface ValueCorrections {
  readonly file: string;
  readonly rows: ReadonlyMap<number, CorrectedValue>;
}

/**
 * Reads the file at a path, which `sitrep apply` wrote when it refused values of a file of this name, and a person
 * corrected.
 */
export async function readValueCorrections(
  path: string,
  name: string,
): Promise<Parsed<ValueCorrections>> {
  const opened = await openValues(path, name);
  if (!opened.ok) return opened;
  const { name: file, batches } = opened.value;
  const { take, rows } = correctionGatherer<CorrectedValue>(file);
  try {
    for await (const batch of batches())
      for (const { line, value, raw, issue } of batch.rows) {
        if (issue?.severity === "reject") return { ok: false, issues: [issue] };
        const read = untaggedValue(value);
        const taken = take({ tag: read.tag ?? "", line, read, raw });
        if (!taken.ok) return taken;
      }
  } catch (error) {
    if (error instanceof BrokenFile) return { ok: false, issues: [error.issue] };
    throw error;
  }
  return { ok: true, value: { file, rows } };
}

/**
 * The values, with corrected ones in the places of refused ones; of a value that several files correct the last counts.
 * Where they do not fit the file, its `batches` throw.
 */
export function correctedValues(values: Values, corrections: readonly ValueCorrections[]): Values {
  if (corrections.length === 0) return values;
  const { name } = values;
  const replaced = new Map(
    corrections.flatMap(({ file, rows }) =>
      [...rows].map(([place, row]): [number, Replacement<ValueRow>] => [
        place,
        { ...row, file, inPlaceOf: (refused) => inPlaceOf(refused, row, name) },
      ]),
    ),
  );
  return {
    ...values,
    batches: () =>
      withReplacements(values.batches(), replaced, {
        name,
        placeOf: ({ number }: ValueRow) => number,
        tagOf: valueTag,
      }),
  };
}

function inPlaceOf(
  { line, number }: ValueRow,
  { tag, read, raw }: CorrectedValue,
  name: string,
): ValueRow {
  if ("text" in read) return { ...valueOf(read.text, { line, number }, name), origin: tag };
  return { line, number, value: read.value, raw, issue: null, origin: tag };
}
