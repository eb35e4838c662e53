/** Search box: the one field of the search page, in any script. */
import { localPath } from "../language/speech.ts";
import type { View } from "../view.ts";
import { searchWords } from "./search-words.tsx";
import styles from "./search-box.module.css";

/** The form. Its text runs in the direction of what is typed. */
export function SearchBox({ view, q }: { readonly view: View; readonly q: string | undefined }) {
  return (
    <search>
      <form action={localPath("/search")} className={styles.box}>
        {view.knownAt !== undefined && <input type="hidden" name="knownAt" value={view.knownAt} />}
        <label htmlFor="page-q">{searchWords().label}</label>
        <span className={styles.fields}>
          <input
            id="page-q"
            type="search"
            name="q"
            defaultValue={q}
            dir="auto"
            maxLength={200}
            autoComplete="off"
          />
          <button>{searchWords().show}</button>
        </span>
      </form>
    </search>
  );
}
