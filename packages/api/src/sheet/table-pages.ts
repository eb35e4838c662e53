/** Table pages: a noun's list from its first page to its last, each read as all stood at the first. */
import type { NounCaller } from "../nouns.ts";
import type { SheetNoun } from "./sheet-noun.ts";
import type { TablePage } from "./table-file.ts";

/** The most records that a list gives at once. */
const MOST = 200;

interface Lister<Name extends SheetNoun> {
  readonly list: (query: object) => Promise<TablePage<Name> & { readonly next: string | null }>;
}

/** The pages; `query` is the list's own, of which `limit` is the length of a page. @throws TRPCError before the first page */
export async function* tablePages<Name extends SheetNoun>(
  caller: NounCaller,
  noun: Name,
  query: object,
): AsyncGenerator<TablePage<Name>> {
  // Every noun has a list, which refuses what it does not take.
  const { list } = caller[noun] as unknown as Lister<Name>;
  let page = await list({ limit: MOST, ...query });
  const knownAt = String(page.ledger.position);
  yield page;
  while (page.next !== null) {
    page = await list({ limit: MOST, ...query, knownAt, after: page.next });
    yield page;
  }
}
