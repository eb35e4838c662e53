/** Any list, whole, as a file: the same filter as its page, as CSV, GeoJSON, JSON or JSON Lines. */
import type { TableFormat } from "@sitrep/api/sheet/table-file";
import { formatsOf } from "@sitrep/api/sheet/table-file";
import { writtenParts } from "@sitrep/api/sheet/sheet-part";
import { addressOf } from "@sitrep/domain/permalink";
import { readQuery } from "@sitrep/domain/query-reading";
import { RULES_VERSION } from "@sitrep/domain/rules";
import { textsIn } from "../../../address.ts";
import { openDatabase } from "../../../database.ts";
import { beginExport } from "../../../export/export-jobs.ts";
import { failureResponse, refusalOf } from "../../../export/failure-response.ts";
import { fileResponse } from "../../../export/file-response.ts";
import { fileStream } from "../../../export/file-stream.ts";
import { filterShapeOf, isSheetNoun } from "../../../export/table-query.ts";
import { originOf } from "../../../view.ts";

const TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  geojson: "application/geo+json",
  json: "application/json",
  ndjson: "application/x-ndjson",
} as const satisfies Record<TableFormat, string>;

interface Context {
  readonly params: Promise<{ readonly noun: string }>;
}

/** Answers with a file that is written while it is read; its name says at which batch it holds. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    return await answer(request, (await params).noun);
  } catch (error) {
    return failureResponse(error);
  }
}

async function answer(request: Request, noun: string): Promise<Response> {
  if (!isSheetNoun(noun)) return failureResponse(404, `there is no list of ${noun.slice(0, 60)}`);
  const { searchParams } = new URL(request.url);
  const forms = formatsOf(noun);
  const format = forms.find((one) => one === searchParams.get("format"));
  if (format === undefined) return failureResponse(400, `format: must be one of ${forms.join(", ")}`);
  const { format: _, rules: __, job: ___, ...given } = textsIn(searchParams);
  // What the list would refuse is refused before the file is begun.
  const { kept, removed } = readQuery({ shape: filterShapeOf(noun) }, given);
  const refusal = refusalOf(removed);
  if (refusal !== null) return refusal;
  const { caller, part } = await openDatabase();
  const { knownAt: asked, ...filter } = kept;
  const head = await caller.ledger.head({ knownAt: typeof asked === "string" ? asked : undefined });
  const { position } = head.ledger;
  const path = addressOf(`/${noun}`, { ...filter, knownAt: position, rules: RULES_VERSION });
  const address = originOf(request.headers) + path;
  const file = { noun, format, address, query: { ...filter, knownAt: String(position) } };
  const follower = beginExport(searchParams.get("job"));
  const name = `sitrep-${noun}-batch-${position}.${format}`;
  return fileResponse(fileStream(writtenParts(file, part), follower), { type: TYPES[format], name, address });
} // prettier-ignore
