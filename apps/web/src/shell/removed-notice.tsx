/** Removed notice: the parameters of an address that were not understood, and how to go on without them. */
import { DIRECTION } from "@sitrep/domain/language";
import { pageLanguage } from "../language/speech.ts";
import type { View } from "../view.ts";
import styles from "./notice.module.css";
import { shellWords } from "./shell-words.ts";

/** Parameters as an address has them, for people to read. */
function textOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

/** Nothing where everything was understood. */
export function RemovedNotice({ view }: { readonly view: View }) {
  if (view.removed.length === 0) return null;
  const language = pageLanguage();
  const say = shellWords(language);
  return (
    <aside
      className={styles.notice}
      aria-label={say.leftOut}
      lang={language}
      dir={DIRECTION[language]}
    >
      <p>{say.notUnderstood(view.removed.length)}</p>
      <ul>
        {view.removed.map(({ name, seen, why, meant }) => (
          <li key={name}>
            <code dir="ltr">
              {name}={seen}
            </code>{" "}
            {why}
            {meant !== undefined && (
              <>
                {/[?؟]$/.test(why) ? " " : ". "}
                <a href={view.href(view.path, { ...view.kept, ...meant })}>
                  {say.askInstead} <code dir="ltr">{textOf(meant)}</code>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={view.href(view.path, view.kept)}>{say.goOn(view.removed.length)}</a>
      </p>
    </aside>
  );
}
