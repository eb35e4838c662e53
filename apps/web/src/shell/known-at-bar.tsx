/** Known-at bar: says at which moment the page is known and by which rules, how to cite it, and reloads it at another one. */
import { RULES_VERSION } from "@sitrep/domain/rules";
import { changesHref, citeHref } from "../cite/cite-href.ts";
import { pageLanguage, localPath } from "../language/speech.ts";
import { narrowed } from "../list/narrowing.ts";
import { instantWords } from "../words/instant.ts";
import type { View } from "../view.ts";
import styles from "./known-at-bar.module.css";
import { shellWords } from "./shell-words.ts";

/** The bar. The present is a quiet line; the past is a banner with a way back. */
export function KnownAtBar({ view }: { readonly view: View }) {
  const { position, latest, recordedAt } = view.head.ledger;
  const language = pageLanguage();
  const say = shellWords(language);
  const when =
    recordedAt === null ? null : (
      <time dateTime={recordedAt}>{instantWords(recordedAt, language)}</time>
    );
  return (
    <section
      className={styles.bar}
      data-past={view.isPast || undefined}
      aria-label={say.knownAt}
      aria-live="off"
      data-known-at-bar
    >
      <div className={`wrap ${styles.line}`}>
        {view.isPast ? (
          <p>
            <strong>{say.lookingBack}</strong>{" "}
            {position === 0 ? (
              say.nothingThen
            ) : (
              <>
                {say.knownThen(position, latest)} {when}.
              </>
            )}{" "}
            <a href={hrefNow(view)}>{say.toNow}</a> ·{" "}
            <a href={changesHref(view)}>{say.changedSince}</a>
            <CiteLink view={view} words={say.cite} />
          </p>
        ) : (
          <p>
            {say.knownNow(position)} {when} ·{" "}
            <a href={view.href("/about/rules")}>{say.byRules(RULES_VERSION)}</a>
            <CiteLink view={view} words={say.cite} />
          </p>
        )}
        <details className={styles.change}>
          <summary>{say.lookEarlier}</summary>
          <form action={localPath(view.path)} className={styles.form}>
            {Object.entries(view.kept).map(([name, value]) =>
              name === "knownAt" || name === "after" ? null : (
                <input
                  key={name}
                  type="hidden"
                  name={name}
                  value={typeof value === "string" ? value : value.join(",")}
                />
              ),
            )}
            <label htmlFor="known-at">{say.moment(latest)}</label>
            <span className={styles.fields}>
              <input
                id="known-at"
                name="knownAt"
                defaultValue={view.knownAt}
                placeholder={say.momentExample}
                maxLength={30}
                autoComplete="off"
              />
              <button>{say.show}</button>
            </span>
          </form>
        </details>
      </div>
    </section>
  );
}

/** The way to the citation; nothing on a page that shows neither records nor figures. */
function CiteLink({ view, words }: { readonly view: View; readonly words: string }) {
  const href = citeHref(view);
  return (
    href !== null && (
      <>
        {" · "}
        <a href={href}>{words}</a>
      </>
    )
  );
}

function hrefNow(view: View): string {
  const address = new URL(view.href(view.path, narrowed(view.kept, {})), "http://here");
  address.searchParams.delete("knownAt");
  return address.pathname + address.search;
}
