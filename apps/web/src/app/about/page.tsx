import { Contents } from "../../method/contents.tsx";
import styles from "../../method/contents.module.css";
import { partsOf } from "../../method/parts.tsx";
import { SENTENCES } from "../../method/sentences.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";

/** The method: every code, rule and tolerance, as the domain itself has them. */
export default function About(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const parts = partsOf(view);
    return (
      <Page
        view={view}
        name="Method"
        heading="How it is done, and why"
        standfirst={
          <p>
            Sitrep keeps what is said about an armed conflict, and who says it. It shows evidence
            and gives no verdict of its own.
          </p>
        }
      >
        <div className={styles.layout}>
          <Contents parts={parts} />
          <div>
            <section id="sentences" aria-label="Four sentences">
              <ol className={styles.sentences}>
                {SENTENCES.map(({ sentence, meaning }) => (
                  <li key={sentence}>
                    <strong>{sentence}</strong> {meaning}
                  </li>
                ))}
              </ol>
            </section>
            {parts.map(({ id, title, body }) => (
              <section key={id} id={id} className="section stack">
                <h2>{title}</h2>
                {body}
              </section>
            ))}
          </div>
        </div>
      </Page>
    );
  });
}
