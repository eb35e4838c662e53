/** How far a file is that is being written, for the page whose link was followed; and the way to stop it. */
import { exportProgress, stopExport } from "../../../export/export-jobs.ts";
import { failureResponse } from "../../../export/failure-response.ts";

function unknown(): Response {
  return failureResponse(404, "nothing is known of this file, or no more");
}

/** Answers with how far the file is. */
export async function GET(request: Request): Promise<Response> {
  const progress = exportProgress(nameOf(request));
  if (progress === null) return unknown();
  return Response.json(progress, { headers: { "Cache-Control": "no-store" } });
}

/** Stops the file. */
export async function POST(request: Request): Promise<Response> {
  return stopExport(nameOf(request)) ? new Response(null, { status: 204 }) : unknown();
}

function nameOf(request: Request): string {
  return new URL(request.url).searchParams.get("job") ?? "";
}
