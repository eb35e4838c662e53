import styles from "../../method/contents.module.css";
import { MethodFrame } from "../../method/method-frame.tsx";
import { overviewParts } from "../../method/overview-parts.tsx";
import { SENTENCES } from "../../method/sentences.ts";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";

/** The method in short: what decides, how it is drawn, and where everything else is told. */
export default function About(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about"
      view={view}
      heading="How it is done, and why"
      standfirst={
        <p>
          Sitrep keeps what is said about an armed conflict, and who says it. It shows evidence and
          gives no verdict of its own.
        </p>
      }
      opening={
        <section id="sentences" aria-label="Four sentences">
          <ol className={styles.sentences}>
            {SENTENCES.map(({ sentence, meaning }) => (
              <li key={sentence}>
                <strong>{sentence}</strong> {meaning}
              </li>
            ))}
          </ol>
        </section>
      }
      parts={overviewParts(view)}
    />
  ));
}
