/**
 * Start where asked: a loader that keeps React off pages that have nothing for it to do.
 *
 * Next starts React on every page as soon as its scripts are there: some 70 kB, compressed, that a page of server
 * components has no use for. This changes one line of Next's own entry script so that it fetches and starts React only
 * where the document holds an element with the attribute `data-hydrate`, or where Next has an error to show.
 */

/** The line of Next's entry that it rewrites; of the version pinned in package.json. */
const START =
  /const \{ hydrate \} = require\('\.\/app-index'\);\s*try \{\s*hydrate\(([a-zA-Z]+)\);/;

/** Loader for `next/dist/client/app-next-turbopack.js`. Throws where a new Next has another entry. */
export default function startWhereAsked(source) {
  const found = START.exec(source);
  if (found === null)
    throw new Error("Next's entry script has changed; see build/start-where-asked.mjs");
  return source.replace(
    START,
    `const start = () => {
      const isAsked = document.documentElement.id === "__next_error__" || document.querySelector("[data-hydrate]");
      if (isAsked) import("./app-index").then(({ hydrate }) => hydrate(${found[1]}));
    };
    try {
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
      else start();`,
  );
}
