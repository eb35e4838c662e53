/** Nothing: a list without an entry says that none is on record, which is not that there was none. */
import type { View } from "../view.ts";

/** The sentence, with the way back to the whole list. */
export function Nothing({ what, view }: { readonly what: string; readonly view: View }) {
  return (
    <p className="prose">
      No {what} on record fits. That says what is on record here, not what happened.{" "}
      <a href={view.href(view.path)}>Show all</a>
    </p>
  );
}
