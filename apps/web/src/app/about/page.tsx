import styles from "../../method/contents.module.css";
import { MethodFrame } from "../../method/method-frame.tsx";
import { overviewParts } from "../../method/overview-parts.tsx";
import { methodWords } from "../../method/method-words.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";

/** The method in short: what decides, how it is drawn, and where everything else is told. */
export default function About(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <MethodFrame
      path="/about"
      view={view}
      standfirst={<p>{methodWords().standfirst.about}</p>}
      opening={
        <section id="sentences" aria-label={methodWords().fourSentences}>
          <ol className={styles.sentences}>
            {methodWords().sentences.map(({ sentence, meaning }) => (
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
