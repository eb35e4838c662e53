/** Translated: which pages stand in every language; the others say so in the reader's language and stay in English. */

/** Paths of pages whose words all stand in every language; `*` is one part of a path. */
export const TRANSLATED: readonly string[] = [
  "/",
  "/about",
  "/about/codes",
  "/about/coverage",
  "/about/crosswalks",
  "/about/rules",
  "/about/terms",
  "/actors",
  "/actors/*/*",
  "/balances",
  "/changes",
  "/cite",
  "/claims",
  "/claims/*/*",
  "/contribute",
  "/contribute/estimate",
  "/contribute/file",
  "/contribute/incident",
  "/contribute/source",
  "/contribute/table",
  "/coverage",
  "/datasets",
  "/datasets/*",
  "/documents",
  "/documents/*/*",
  "/estimates",
  "/estimates/*/*",
  "/explore",
  "/incidents",
  "/incidents/*/*",
  "/ledger",
  "/ledger/*",
  "/map",
  "/origins",
  "/places",
  "/places/*/*",
  "/search",
  "/record",
  "/series",
  "/sources",
  "/sources/*/*",
  "/why",
];

/** Whether a page is translated; `path` is its path in the site's own tree. */
export function isTranslated(path: string): boolean {
  const parts = path.split("/");
  return TRANSLATED.some((pattern) => {
    const wanted = pattern.split("/");
    return (
      wanted.length === parts.length &&
      wanted.every((part, at) => part === "*" || part === parts[at])
    );
  });
}
