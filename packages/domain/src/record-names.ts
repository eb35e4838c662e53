/** Record names: all that a record is called, for whoever looks for it by name. A judgement is called nothing. */
import type { AnyRecord } from "./record.ts";
import { labelOf } from "./source.ts";

/** The names of a record in the order in which it has them; an anonymous source is called by its role. */
export function namesOf({ kind, record }: AnyRecord): readonly string[] {
  switch (kind) {
    case "place":
      return record.names.map(({ text }) => text);
    case "actor":
      return [record.name, ...record.aliases];
    case "source":
      return [
        labelOf(record),
        ...(record.role === undefined ? [] : [record.role]),
        ...record.aliases,
      ];
    case "dataset":
    case "document":
    case "incident":
    case "estimate":
    case "claim":
    case "coverage":
    case "balance":
      return [record.title];
    case "judgement":
      return [];
  }
}
