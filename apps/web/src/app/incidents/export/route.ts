/** The list of incidents, whole and as data: the same filter as the page, as CSV or as JSON. */
import type { Labels } from "@sitrep/api/labels";
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { IncidentQuery, KnownAt } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { z } from "zod";
import { csvOf } from "../../../export/csv.ts";
import { failureOf } from "../../../failure.ts";
import { incidentSheet } from "../../../incident/incident-sheet.ts";
import { openView } from "../../../view.ts";

const ExportQuery = strict({
  ...IncidentQuery.shape,
  knownAt: KnownAt.optional(),
  format: z.enum(["csv", "json"]).default("json"),
});

/** Most incidents of one download. */
const MOST = 20_000;

const PAGE = 200;

/** Answers with a file; its name says at which batch it holds. */
export async function GET(request: Request): Promise<Response> {
  try {
    return await answer(new URL(request.url).searchParams);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    const status = failure.is === "store" ? 503 : 400;
    return Response.json({ error: { message: failure.sentence } }, { status });
  }
}

async function answer(params: URLSearchParams): Promise<Response> {
  const given = Object.fromEntries(
    [...new Set(params.keys())].map((name) => [name, params.getAll(name)]),
  );
  const view = await openView(Promise.resolve(given), ExportQuery);
  const [wrong] = view.removed;
  if (wrong !== undefined)
    return Response.json(
      { error: { message: `${wrong.name}: ${wrong.seen} ${wrong.why}` } },
      { status: 400 },
    );
  const { format, limit: _, after: __, ...filter } = view.query;
  const { position } = view.head.ledger;
  const asked = { ...filter, knownAt: String(position), limit: PAGE };
  const items: IncidentView[] = [];
  let labels: Labels = {};
  let after: string | undefined;
  do {
    const page = await view.caller.incidents.list({ ...asked, after });
    items.push(...page.items);
    labels = { ...labels, ...page.labels };
    after = page.next ?? undefined;
  } while (after !== undefined && items.length < MOST);
  const { datasets } = view.head;
  const name = `sitrep-incidents-batch-${position}.${format}`;
  const headers = { "Content-Disposition": `attachment; filename="${name}"` };
  if (format === "json")
    return Response.json({ items, datasets, ledger: view.head.ledger }, { headers });
  const text = csvOf(incidentSheet(items, { labels, datasets, position }));
  return new Response(text, {
    headers: { ...headers, "Content-Type": "text/csv; charset=utf-8" },
  });
}
