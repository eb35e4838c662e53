/** Dataset labels: the names of the datasets that stood at a view's position. */
import type { Labels } from "@sitrep/api/labels";
import type { Head } from "../view.ts";

/** The labels by id. */
export function datasetLabels(head: Head): Labels {
  return Object.fromEntries(
    head.datasets.map(({ id, title }) => [id, { kind: "dataset" as const, label: title }]),
  );
}
