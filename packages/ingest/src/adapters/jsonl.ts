/**
 * JSON Lines: the domain's own records, one a line with its kind, as an export writes them:
 * `{"kind": "source", "record": {…}}`. The first line is the dataset's own record.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { Dataset } from "@sitrep/domain/dataset";
import { show } from "@sitrep/domain/issue";
import type { Defect } from "@sitrep/domain/defect";
import type { IssueCode } from "@sitrep/domain/issue";
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
  const refused = (code: IssueCode, defect: Defect, seen?: string): Parsed<Dataset> => ({
    ok: false,
    issues: [{ code, severity: "reject", file, line: row?.line, ...said(defect), seen }],
  });
  if (row === undefined) return refused("missing", { is: "holds-no-record" });
  if (row.issue !== null) return { ok: false, issues: [row.issue] };
  const plain = readPlain(row.value);
  if (!plain.ok) return refused("malformed", { is: "not-plain", fault: plain.fault, wants: null });
  const { kind, record } = Object(plain.value) as Readonly<Record<string, unknown>>;
  if (kind !== "dataset") return refused("missing", { is: "no-dataset-first" }, show(kind));
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
  const refused = (
    code: IssueCode,
    defect: Defect,
    { record, ...place }: Pick<RowIssue, "column" | "seen"> & { readonly record?: string } = {},
  ): RowReading => ({
    record,
    drafts: [],
    shared: [],
    issues: [{ code, severity: "reject", ...said(defect), ...place }],
  });
  const plain = readPlain(value);
  if (!plain.ok) return refused("malformed", { is: "not-plain", fault: plain.fault, wants: null });
  const { kind, record } = Object(plain.value) as Readonly<Record<string, unknown>>;
  const known = RecordKind.safeParse(kind);
  const id: unknown = Object(record).id;
  if (!known.success || typeof id !== "string") {
    const meant =
      typeof kind === "string" && !known.success ? nearest(kind, RECORD_KINDS) : undefined;
    return refused("malformed", { is: "no-kind", meant, wantsId: true }, { seen: show(plain.value) }); // prettier-ignore
  }
  if (known.data === "dataset")
    return id === own
      ? { drafts: [], shared: [], issues: [], ignored: { is: "own-record" } }
      : refused("duplicate-id", { is: "second-dataset" }, { record: id });
  if (!id.startsWith(`${dataset}/`))
    return refused(
      "wrong-dataset",
      { is: "id-of-other-dataset", dataset },
      { record: id, column: "id", seen: show(id) },
    );
  // The domain parses it next, whatever it holds.
  return { record: id, drafts: [{ kind: known.data, record } as Draft], shared: [], issues: [] };
}
