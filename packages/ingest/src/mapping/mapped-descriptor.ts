/** Mapped descriptor: what a mapping says of its dataset, as adapters hold it. */
import type { Descriptor } from "../descriptor.ts";
import type { Mapping } from "./mapping.ts";

/** The descriptor, without columns. */
export function describeMapped({ dataset }: Mapping): Descriptor {
  const { id, edition, retrievedOn: _, ...words } = dataset;
  return {
    dataset: id,
    ...words,
    columns: {},
    assertions: {},
    corrections: [],
    editionOf: () => edition ?? null,
  };
}
