/** A citation as a file: for BibTeX, as CSL-JSON, or in a sentence. */
import { openDatabase } from "../../../database.ts";
import { failureResponse } from "../../../export/failure-response.ts";
import { originOf } from "../../../view.ts";

/** Answers with the file; its name begins with the hash. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const form = searchParams.get("form");
  const of = searchParams.get("of") ?? "";
  if (form !== "bibtex" && form !== "csl" && form !== "sentence")
    return failureResponse(400, "form: must be bibtex, csl or sentence");
  if (!of.startsWith("/")) return failureResponse(400, "of: must be an address on this site");
  try {
    const { caller } = await openDatabase();
    const { bibtex, csl, hash, sentence } = await caller.cite.of({
      of: originOf(request.headers) + of,
    });
    if (form === "sentence")
      return new Response(sentence, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
    const name = `sitrep-${hash.slice(0, 8)}.${form === "bibtex" ? "bib" : "json"}`;
    const type = form === "bibtex" ? "application/x-bibtex" : "application/vnd.citationstyles.csl+json"; // prettier-ignore
    return new Response(form === "bibtex" ? bibtex : `${JSON.stringify([csl], null, 2)}\n`, {
      headers: {
        "Content-Type": `${type}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${name}"`,
      },
    });
  } catch (error) {
    return failureResponse(error);
  }
}
