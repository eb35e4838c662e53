import { IncidentQuery } from "@sitrep/domain/filter";
import type { NextRequest } from "next/server";
import { textsIn } from "../../../address.ts";
import { explorerPage } from "../../../explore/explorer-page.tsx";
import { PARTS_HEADER, heldFrames } from "../../../explore/parts-request.ts";
import { failureResponse } from "../../../export/failure-response.ts";
import { openView } from "../../../view.ts";

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "private, no-store",
};

/** The explorer's page as its script wants it: by the same components, without the document around it and React's data for it. */
export async function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  // React keeps this from components that it serves itself; as a module that is asked for when it is needed it may be used.
  const { renderToStaticMarkup } = await import("react-dom/server");
  try {
    const view = await openView(Promise.resolve(textsIn(nextUrl.searchParams)), IncidentQuery);
    const page = await explorerPage(view, heldFrames(headers.get(PARTS_HEADER) ?? ""));
    return new Response(renderToStaticMarkup(page), { headers: HEADERS });
  } catch (error) {
    // The script has the browser ask for the page itself, which says what is wrong.
    return failureResponse(error);
  }
}
