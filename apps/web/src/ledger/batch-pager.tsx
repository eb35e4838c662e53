/** Batch pager: the ways from a page of batches to earlier ones and back to the newest. */
import { narrowed } from "../list/narrowing.ts";
import type { View } from "../view.ts";
import { ledgerWords } from "./ledger-words.tsx";

/** What a reader noted earlier is held against the ledger once, and not on every page of it. */
const NOT_CARRIED = { batch: null, hash: null } as const;

/** Nothing where all batches stand on one page. */
export function BatchPager({
  before,
  words,
  view,
}: {
  /** The batch that the next page ends before; null where there is none earlier. */
  readonly before: number | null;
  /** What the way to it is called. */
  readonly words: string;
  readonly view: View;
}) {
  const isLater = view.kept.before !== undefined;
  if (before === null && !isLater) return null;
  const say = ledgerWords();
  const hrefBefore = (batch: number | null): string =>
    view.href(view.path, narrowed(view.kept, { before: batch, ...NOT_CARRIED }));
  return (
    <nav aria-label={say.pages}>
      <ul className="inline-list">
        {isLater && (
          <li>
            <a href={hrefBefore(null)}>{say.toNewest}</a>
          </li>
        )}
        {before !== null && (
          <li>
            <a href={hrefBefore(before)} rel="next">
              {words}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
