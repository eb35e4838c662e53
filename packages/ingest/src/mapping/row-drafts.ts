/** Row drafts: what a reader of one kind of record makes of a row. */
import type { AdapterContext, RowReading } from "../adapter.ts";
import { cutText } from "../clean-text.ts";
import type { Draft, SharedDraft } from "../draft.ts";
import type { CellOf, Notebook } from "./cell-reader.ts";

/** The drafts of a row. */
export interface RowDrafts {
  readonly drafts: readonly Draft[];
  readonly shared: readonly SharedDraft[];
  readonly scene?: RowReading["scene"];
}

/** What a reader of one kind needs of its file. */
export type RowContext = AdapterContext;

/** Reads a row whose id is known. */
export type ReadRow = (id: string, cell: CellOf, notebook: Notebook) => RowDrafts | null;

/** Notes as the domain takes them; none where there is nothing to note. */
export function notesOf(parts: readonly string[]): { notes?: string } {
  return parts.length === 0 ? {} : { notes: cutText(parts.join(" "), 4000) };
}
