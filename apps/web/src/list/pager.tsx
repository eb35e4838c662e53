/** Pager: how much of a list is shown, and the way to the rest. */
import type { View } from "../view.ts";
import { listPageWords } from "./list-page-words.ts";
import { narrowed } from "./narrowing.ts";

/** Nothing where the list is shown whole from its beginning. */
export function Pager({
  shown,
  total,
  next,
  view,
}: {
  readonly shown: number;
  readonly total: number;
  readonly next: string | null;
  readonly view: View;
}) {
  const isLater = view.kept.after !== undefined;
  if (next === null && !isLater) return null;
  const say = listPageWords();
  return (
    <nav aria-label={say.pages} className="section">
      <ul className="inline-list">
        {isLater && (
          <li>
            <a href={view.href(view.path, narrowed(view.kept, {}))}>{say.toStart}</a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={view.href(view.path, { ...view.kept, after: next })} rel="next">
              {say.next(Math.min(shown, total), total)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
