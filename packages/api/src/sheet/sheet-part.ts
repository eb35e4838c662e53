/**
 * Sheet parts: a list, whole, as the bytes of a file, part after part, so that a list of any length takes no more memory than one
 * page. A part is made where its page is read: whoever passes it on has bytes to pass on, and nothing else to do. SPEC G8.
 */
import { askedAt } from "../asked-at.ts";
import type { Context } from "../context.ts";
import { askNouns } from "../nouns.ts";
import { withPaging } from "../paging.ts";
import type { SheetNoun } from "./sheet-noun.ts";
import type { TableAsked, TableFormat, TablePage } from "./table-file.ts";
import { openingOf, textOf } from "./table-file.ts";

/** The most records that a list gives at once. */
const MOST = 200;

/** Which file. `query` is the list's own, with `knownAt`; `address` shows the same list, with position and rules. */
export interface FileAsked {
  readonly noun: SheetNoun;
  readonly format: TableFormat;
  readonly address: string;
  readonly query: Readonly<Record<string, unknown>> & { readonly knownAt: string };
}

/** Which part of it: behind so many rows, the last of which `after` names; without it the first. */
export interface PartAsked extends FileAsked {
  readonly rows: number;
  readonly after: string | null;
}

/** A part: `rows` are those of the file up to its end, of `total`; `next` names what the next part begins behind. */
export interface SheetPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  readonly total: number;
  readonly next: string | null;
}

interface Lister {
  readonly list: (
    query: object,
  ) => Promise<TablePage<SheetNoun> & { readonly next: string | null }>;
}

/** Makes one part. @throws TRPCError where the list takes no such question */
export async function sheetPart(context: Context, asked: PartAsked): Promise<SheetPart> {
  const { noun, query, rows, after } = asked;
  const at = await askedAt(context, { knownAt: query.knownAt });
  return withPaging(context.engine, at, async (paging) => {
    // Every noun has a list, which refuses what it does not take.
    const { list } = askNouns({ ...context, paging })[noun] as unknown as Lister;
    const page = await list({ limit: MOST, ...query, ...(after !== null && { after }) });
    const file: TableAsked<SheetNoun> = { ...asked, datasets: paging.datasets };
    const place = { rows, isFirst: after === null, isLast: page.next === null };
    const bytes = new TextEncoder().encode(textOf(file, page, place));
    return { bytes, rows: rows + page.items.length, total: page.total, next: page.next };
  });
}

/** What is written of a file: bytes, and how many rows of how many stand in it with them; null where that is not known yet. */
export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  readonly total: number | null;
}

/** The file from its first byte, which nobody waits for, to its last; each part is asked for once the one before is taken. */
export async function* writtenParts(
  file: FileAsked,
  ask: (asked: PartAsked) => Promise<SheetPart>,
): AsyncGenerator<Written> {
  const opening = openingOf(file.noun, file.format);
  if (opening !== "") yield { bytes: new TextEncoder().encode(opening), rows: 0, total: null };
  let part = await ask({ ...file, rows: 0, after: null });
  yield part;
  while (part.next !== null) {
    part = await ask({ ...file, rows: part.rows, after: part.next });
    yield part;
  }
}
