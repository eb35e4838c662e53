/** Source reader: a row becomes a source, as a mapping says. */
import { cleanText, cutText } from "../clean-text.ts";
import { cellIssue } from "../row-issue.ts";
import { notesFrom, readTextFrom, wordReader } from "./cell-reader.ts";
import type { Mapping } from "./mapping.ts";
import type { ReadRow } from "./row-drafts.ts";
import { notesOf } from "./row-drafts.ts";

const LONGEST_TITLE = 160;

/** A reader of rows that are sources. */
export function sourceReader(mapping: Extract<Mapping, { each: "source" }>): ReadRow {
  const from = mapping.source;
  const readKind = wordReader(from.kind);
  return (id, cell, notebook) => {
    const kind = readKind(cell, notebook);
    if (notebook.passedOver !== null) return null;
    const { column } = from.name;
    const name = cutText(cleanText(cell(column)), LONGEST_TITLE);
    if (name === "")
      notebook.issues.push(
        cellIssue(column, "", {
          code: "missing",
          severity: "reject",
          defect: { is: "cell-empty", column, wants: { is: "nothing" } },
        }),
      );
    if (kind === null || name === "") return null;
    const role = cutText(readTextFrom(from.role, cell), LONGEST_TITLE);
    const identity = { is: "named", name } as const;
    const notes = notesOf(notesFrom(from.notes, cell));
    const record = { id, kind, identity, ...(role !== "" && { role }), ...notes };
    return { drafts: [{ kind: "source", record }], shared: [] };
  };
}
