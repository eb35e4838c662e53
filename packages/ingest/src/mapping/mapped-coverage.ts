/** Mapped coverage: what a table watches that a mapping describes. Only incidents have one. */
import type { WholeFile } from "../adapter.ts";
import { coverageDrafts } from "../coverage-drafts.ts";
import type { Draft } from "../draft.ts";
import { kindsOf } from "./incident-reader.ts";
import type { Mapping } from "./mapping.ts";

/** The coverage of the rows; it is systematic only where the user says that the file is whole. */
export function mappedCoverage(
  mapping: Mapping,
  { scenes, dataset: { id: dataset, title }, isWhole }: WholeFile,
): readonly Draft[] {
  if (mapping.each !== "incident") return [];
  return coverageDrafts(scenes, {
    dataset,
    title: `What is recorded in: ${title}`.slice(0, 160),
    kinds: kindsOf(mapping.incident),
    isWhole: isWhole === true,
    selection: "What its publisher took up; by which rule, the mapping does not say.",
  });
}
