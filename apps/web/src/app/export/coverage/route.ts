/** Who watched what, governorate by governorate and month by month, as a file: the grid of `/coverage` as CSV or JSON. */
import type { SheetColumn } from "@sitrep/api/sheet/csv";
import { csvHead, csvRow } from "@sitrep/api/sheet/csv";
import type { WatchLine } from "@sitrep/api/sheet/watch-sheet";
import { watchLinesOf, watchSheet } from "@sitrep/api/sheet/watch-sheet";
import { attributionOf } from "@sitrep/domain/dataset";
import { WatchQuery } from "@sitrep/domain/count-query";
import { datasetOf } from "@sitrep/domain/id";
import { addressOf } from "@sitrep/domain/permalink";
import { readQuery } from "@sitrep/domain/query-reading";
import { RULES_VERSION } from "@sitrep/domain/rules";
import { textsIn } from "../../../address.ts";
import { openDatabase } from "../../../database.ts";
import { failureResponse, refusalOf } from "../../../export/failure-response.ts";
import { fileResponse } from "../../../export/file-response.ts";
import { originOf } from "../../../view.ts";

const TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json",
} as const;

/** Answers with the file; its name says at which batch it holds. */
export async function GET(request: Request): Promise<Response> {
  try {
    return await answer(request);
  } catch (error) {
    return failureResponse(error);
  }
}

async function answer(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { format: _, rules: __, ...given } = textsIn(searchParams);
  const format = searchParams.get("format");
  if (format !== "csv" && format !== "json")
    return failureResponse(400, "format: must be one of csv, json");
  const { kept, removed } = readQuery(WatchQuery, given);
  const refusal = refusalOf(removed);
  if (refusal !== null) return refusal;
  const { caller } = await openDatabase();
  const query = WatchQuery.parse(kept);
  const { datasets } = await caller.ledger.head({ knownAt: query.knownAt });
  const { ledger, ...grid } = await caller.series.watch(query);
  const { position, recordedAt, hash } = ledger;
  const path = addressOf("/coverage", { ...kept, knownAt: position, rules: RULES_VERSION });
  const address = originOf(request.headers) + path;
  const attributions = new Map<string, string>(datasets.map((one) => [one.id, attributionOf(one)]));
  const creditOf = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids.map((id) => datasetOf(id)))].flatMap((id) => attributions.get(id) ?? []);
  const columns: readonly SheetColumn<WatchLine>[] = [
    ...watchSheet(grid.labels),
    { name: "attribution", value: ({ run }) => creditOf(run.coverage).join("; ") },
    { name: "known_at_batch", value: () => position },
  ];
  const about = {
    address,
    ledger: { position, recordedAt, hash },
    rules: RULES_VERSION,
    attributions: creditOf(grid.coverage.map(({ id }) => id)),
  };
  const body =
    format === "csv"
      ? csvHead(columns) +
        watchLinesOf(grid.rows)
          .map((line) => csvRow(columns, line))
          .join("")
      : `${JSON.stringify({ about, ...grid })}\n`;
  const name = `sitrep-coverage-batch-${position}.${format}`;
  return fileResponse(body, { type: TYPES[format], name, address });
}
