/** Next command: what a person types to go on with the same source, word for word. */
import type { ImportFlags } from "./import-flags.ts";

/** `sitrep apply ged.csv --edition 25.1`, with what was said of the source the first time. */
export function nextCommand(
  { path, adapter, mapping, dataset, edition, corrected }: ImportFlags,
  more: readonly string[] = [],
): string {
  const flag = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`--${name}`, quoted(value)];
  return [
    "sitrep apply",
    quoted(path),
    ...flag("adapter", adapter),
    ...flag("mapping", mapping),
    ...flag("dataset", dataset),
    ...flag("edition", edition),
    ...[...(corrected ?? []), ...more].flatMap((file) => flag("corrected", file)),
  ].join(" ");
}

/** The word as a shell takes it for one. */
function quoted(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
