/** Foot: licence, ledger position and its hash, and the choice of light or dark. */
import { recordPath } from "../address.ts";
import { instantWords } from "../words/instant.ts";
import type { Head, View } from "../view.ts";
import styles from "./foot.module.css";
import { ThemeSwitch } from "./theme-switch.tsx";

/** What the foot needs; without `head` it says nothing of the ledger. */
export interface FootProps {
  readonly head?: Head;
  readonly path: string;
  readonly href: View["href"];
}

/** The foot. */
export function Foot({ head, path, href }: FootProps) {
  return (
    <footer className={styles.foot}>
      <div className={`wrap ${styles.columns}`}>
        {head !== undefined && <Ledger head={head} href={href} />}
        <div>
          <p>
            <strong>Rights</strong>
          </p>
          <ul className="plain">
            {head?.datasets.map((dataset) => (
              <li key={dataset.id}>
                <a href={href(recordPath("dataset", dataset.id))}>{dataset.title}</a>,{" "}
                {dataset.publisher}:{" "}
                {dataset.licenceUrl === undefined ? (
                  dataset.licence
                ) : (
                  <a href={dataset.licenceUrl} rel="noopener noreferrer license">
                    {dataset.licence}
                  </a>
                )}
              </li>
            ))}
            <li>Shapes of the map: Natural Earth, public domain</li>
            <li>
              <a href={href("/about")}>How to cite, and all methods</a>
            </li>
          </ul>
        </div>
        <ThemeSwitch path={path} />
      </div>
    </footer>
  );
}

function Ledger({ head, href }: { readonly head: Head; readonly href: View["href"] }) {
  const { position, recordedAt, hash } = head.ledger;
  return (
    <div>
      <p>
        <strong>Ledger</strong>
      </p>
      <p>
        <a href={href(`/ledger/${position}`)}>Batch {position}</a>
        {recordedAt !== null && (
          <>
            , recorded <time dateTime={recordedAt}>{instantWords(recordedAt)}</time>
          </>
        )}
      </p>
      {hash !== null && (
        <p>
          <abbr title="A fingerprint of this batch and of all before it">Hash</abbr>{" "}
          <code className={styles.hash}>{hash}</code>
        </p>
      )}
    </div>
  );
}
