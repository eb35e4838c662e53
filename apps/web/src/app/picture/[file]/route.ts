/** Any drawing of the site as a file: `series.svg`, `map.png` and so on, with the query of its page. */
import { KnownAt } from "@sitrep/domain/known-at";
import { addressOf } from "@sitrep/domain/permalink";
import { readQuery } from "@sitrep/domain/query-reading";
import { textsIn } from "../../../address.ts";
import { openDatabase } from "../../../database.ts";
import { failureResponse, refusalOf } from "../../../export/failure-response.ts";
import { fileResponse } from "../../../export/file-response.ts";
import { pictureSvg } from "../../../picture/picture-file.ts";
import { PICTURE_KINDS } from "../../../picture/picture-kinds.tsx";
import { pngOf } from "../../../picture/png.ts";
import { originOf } from "../../../view.ts";

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

/** Answers with the picture; its name says at which batch it holds. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    return await answer(request, (await params).file);
  } catch (error) {
    return failureResponse(error);
  }
}

async function answer(request: Request, file: string): Promise<Response> {
  const [, name = "", form = ""] = /^([a-z]+)\.(svg|png)$/.exec(file) ?? [];
  const kind = Object.hasOwn(PICTURE_KINDS, name) ? PICTURE_KINDS[name] : undefined;
  const names = Object.keys(PICTURE_KINDS).join(", ");
  if (kind === undefined)
    return failureResponse(404, `there is no such picture: one of ${names} as .svg or .png`);
  const { rules: _, ...given } = textsIn(new URL(request.url).searchParams);
  const { kept, removed } = readQuery(kind.schema, given);
  const refusal = refusalOf(removed);
  if (refusal !== null) return refusal;
  const [missing] = kind.schema.safeParse(kept).error?.issues ?? [];
  if (missing !== undefined) return failureResponse(400, `${missing.path.join(".")}: has to be named`);
  const { caller } = await openDatabase();
  const asked = KnownAt.optional().parse(kept["knownAt"]);
  const { ledger } = await caller.ledger.head({ knownAt: asked });
  const query = { ...kept, knownAt: String(ledger.position) };
  const picture = await kind.draw(caller, query);
  if (picture === null) return failureResponse(404, "nothing on record fits, so there is no picture");
  const page = kind.page(query);
  const of = originOf(request.headers) + addressOf(page.path, page.query);
  const { sentence } = await caller.cite.of({ of });
  const svg = pictureSvg({ ...picture, notes: [...picture.notes, sentence] });
  const fileName = `sitrep-${name}-batch-${ledger.position}.${form}`;
  if (form === "svg") return fileResponse(svg, { type: "image/svg+xml; charset=utf-8", name: fileName });
  // A copy with a buffer of its own, as a response wants it.
  return fileResponse(new Uint8Array(await pngOf(svg)), { type: "image/png", name: fileName });
} // prettier-ignore
