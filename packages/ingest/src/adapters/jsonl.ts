/**
 * JSON Lines: the domain's own records, one a line with its kind, as an export writes them:
 * `{"kind": "source", "record": {…}}`. The first line is the dataset's own record.
 */
import { Dataset } from "@sitrep/domain/dataset";
import { show } from "@sitrep/domain/issue";
import type { Issue } from "@sitrep/domain/issue";
import { nearest } from "@sitrep/domain/nearest";
import { parsePlain } from "@sitrep/domain/parse";
import type { Parsed } from "@sitrep/domain/parse";
import { readPlain } from "@sitrep/domain/plain";
import { RECORD_KINDS, RecordKind } from "@sitrep/domain/record";
import type { RowIssue, RowReading, ValueAdapter } from "../adapter.ts";
import type { Draft } from "../draft.ts";
import type { ValueRow } from "../raw/values.ts";

/** The dataset's own record, out of the first line of a file. */
export function datasetInLine(row: ValueRow | undefined, file: string): Parsed<Dataset> {
  const refused = (issue: Pick<Issue, "code" | "message"> & Partial<Issue>): Parsed<Dataset> => ({
    ok: false,
    issues: [{ severity: "reject", file, line: row?.line, ...issue }],
  });
  if (row === undefined) return refused({ code: "missing", message: "holds no record" });
  if (row.issue !== null) return { ok: false, issues: [row.issue] };
  const plain = readPlain(row.value);
  if (!plain.ok) return refused({ code: "malformed", message: plain.message });
  const { kind, record } = Object(plain.value) as Readonly<Record<string, unknown>>;
  if (kind !== "dataset")
    return refused({
      code: "missing",
      message: "does not begin with its dataset",
      seen: show(kind),
      expected: 'a first line {"kind": "dataset", "record": {…}}',
    });
  const parsed = parsePlain(Dataset, record, { file, record: "dataset" });
  if (parsed.ok) return parsed;
  return { ok: false, issues: parsed.issues.map((issue) => ({ ...issue, line: row.line })) };
}

/** What adapters for lines of JSON are called. */
export const JSON_LINES = "jsonl";

/** An adapter for the lines of one dataset. */
export function jsonlAdapter(own: Dataset): ValueAdapter {
  const { id, edition, retrievedOn: _, ...words } = own;
  return {
    reads: "values",
    name: JSON_LINES,
    descriptor: {
      dataset: id,
      ...words,
      columns: {},
      assertions: {},
      corrections: [],
      editionOf: () => edition,
    },
    start: ({ dataset }) => ({
      read: ({ value }) => readLine(value, dataset.id, id),
      // What the dataset watches stands in its own lines.
      end: () => [],
    }),
  };
}

function readLine(value: unknown, dataset: string, own: string): RowReading {
  const refused = (issue: Omit<RowIssue, "severity">, record?: string): RowReading => ({
    record,
    drafts: [],
    shared: [],
    issues: [{ ...issue, severity: "reject" }],
  });
  const plain = readPlain(value);
  if (!plain.ok) return refused({ code: "malformed", message: plain.message });
  const { kind, record } = Object(plain.value) as Readonly<Record<string, unknown>>;
  const known = RecordKind.safeParse(kind);
  const id: unknown = Object(record).id;
  if (!known.success || typeof id !== "string") {
    const meant =
      typeof kind === "string" && !known.success ? nearest(kind, RECORD_KINDS) : undefined;
    return refused({
      code: "malformed",
      message: "is not a record with its kind",
      seen: show(plain.value),
      expected: '{"kind": "…", "record": {"id": "…", …}}',
      hint: meant === undefined ? undefined : `Did you mean "${meant}"?`,
    });
  }
  if (known.data === "dataset")
    return id === own
      ? { drafts: [], shared: [], issues: [], ignored: "the dataset's own record" }
      : refused(
          { code: "duplicate-id", message: "is a second dataset", expected: "one dataset a file" },
          id,
        );
  if (!id.startsWith(`${dataset}/`))
    return refused({ code: "wrong-dataset", message: "id belongs to another dataset", column: "id", seen: show(id), expected: `${dataset}/…` }, id); // prettier-ignore
  // The domain parses it next, whatever it holds.
  return { record: id, drafts: [{ kind: known.data, record } as Draft], shared: [], issues: [] };
}
