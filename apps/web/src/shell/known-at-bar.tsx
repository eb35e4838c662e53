/** Known-at bar: says at which moment the page is known, and reloads it at another one. */
import { instantWords } from "../words/instant.ts";
import type { View } from "../view.ts";
import styles from "./known-at-bar.module.css";

/** The bar. The present is a quiet line; the past is a banner with a way back. */
export function KnownAtBar({ view }: { readonly view: View }) {
  const { position, latest, recordedAt } = view.head.ledger;
  const when =
    recordedAt === null ? null : <time dateTime={recordedAt}>{instantWords(recordedAt)}</time>;
  return (
    <section
      className={styles.bar}
      data-past={view.isPast || undefined}
      aria-label="As known at"
      aria-live="off"
    >
      <div className={`wrap ${styles.line}`}>
        {view.isPast ? (
          <p>
            <strong>You are looking back.</strong>{" "}
            {position === 0 ? (
              <>Nothing was on record then.</>
            ) : (
              <>
                This is what was known after batch {position} of {latest}, recorded {when}.
              </>
            )}{" "}
            <a href={hrefNow(view)}>Back to what is known now</a>
          </p>
        ) : (
          <p>
            As known now: batch {position}, recorded {when}
          </p>
        )}
        <details className={styles.change}>
          <summary>Look at an earlier moment</summary>
          <form action={view.path} className={styles.form}>
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
            <label htmlFor="known-at">Day, or number of a batch from 1 to {latest}</label>
            <span className={styles.fields}>
              <input
                id="known-at"
                name="knownAt"
                defaultValue={view.knownAt}
                placeholder="2026-11-20 or 1"
                maxLength={30}
                autoComplete="off"
              />
              <button>Show</button>
            </span>
          </form>
        </details>
      </div>
    </section>
  );
}

function hrefNow(view: View): string {
  const { knownAt: _, after: __, ...rest } = view.kept;
  const address = new URL(view.href(view.path, rest), "http://here");
  address.searchParams.delete("knownAt");
  return address.pathname + address.search;
}
