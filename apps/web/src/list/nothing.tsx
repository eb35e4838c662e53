/** Nothing: a list without an entry says that none is on record, which is not that there was none. */
import type { View } from "../view.ts";
import type { NothingKind } from "./list-page-words.ts";
import { listPageWords } from "./list-page-words.ts";

/** The sentence, with the way back to the whole list. */
export function Nothing({ kind, view }: { readonly kind: NothingKind; readonly view: View }) {
  const say = listPageWords();
  return (
    <p className="prose">
      {say.nothing(kind)} <a href={view.href(view.path)}>{say.showAll}</a>
    </p>
  );
}
