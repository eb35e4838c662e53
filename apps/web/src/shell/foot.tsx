/** Foot: licence, ledger position and its hash, and the choice of light or dark. */
import { recordPath } from "../address.ts";
import { pageLanguage } from "../language/speech.ts";
import { instantWords } from "../words/instant.ts";
import type { Theme } from "../theme.ts";
import type { Head, View } from "../view.ts";
import styles from "./foot.module.css";
import { shellWords } from "./shell-words.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

/** What the foot needs; without `head` it says nothing of the ledger. */
export interface FootProps {
  readonly head?: Head;
  readonly path: string;
  readonly href: View["href"];
  readonly theme: Theme;
}

/** The foot. */
export function Foot({ head, path, href, theme }: FootProps) {
  const say = shellWords(pageLanguage());
  return (
    <footer className={styles.foot}>
      <div className={`wrap ${styles.columns}`}>
        {head !== undefined && <Ledger head={head} href={href} />}
        <div>
          <p>
            <strong>{say.rights}</strong>
          </p>
          <ul className="plain">
            {head?.datasets.map((dataset) => (
              <li key={dataset.id}>
                <bdi>
                  <a href={href(recordPath("dataset", dataset.id))}>{dataset.title}</a>,{" "}
                  {dataset.publisher}:{" "}
                  {dataset.licenceUrl === undefined ? (
                    dataset.licence
                  ) : (
                    <a href={dataset.licenceUrl} rel="noopener noreferrer license">
                      {dataset.licence}
                    </a>
                  )}
                </bdi>
              </li>
            ))}
            <li>{say.shapes}</li>
            <li>
              <a href={href("/about")}>{say.methods}</a>
            </li>
          </ul>
        </div>
        <ThemeSwitch path={path} chosen={theme} />
      </div>
    </footer>
  );
}

function Ledger({ head, href }: { readonly head: Head; readonly href: View["href"] }) {
  const { position, recordedAt, hash } = head.ledger;
  const language = pageLanguage();
  const say = shellWords(language);
  return (
    <div>
      <p>
        <strong>{say.ledger}</strong>
      </p>
      <p>
        <a href={href(`/ledger/${position}`)}>{say.batch(position)}</a>
        {recordedAt !== null && (
          <>
            {say.recorded} <time dateTime={recordedAt}>{instantWords(recordedAt, language)}</time>
          </>
        )}
      </p>
      {hash !== null && (
        <p>
          <abbr title={say.hashMeans}>{say.hash}</abbr>{" "}
          <code className={styles.hash} dir="ltr">
            {hash}
          </code>
        </p>
      )}
    </div>
  );
}
