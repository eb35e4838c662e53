import { WAYS, contributeWords } from "../../contribute/contribute-words.tsx";
import styles from "../../contribute/ways.module.css";
import { localPath } from "../../language/speech.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";

/** Contribute: the ways in, and what becomes of what is sent. */
export default function Contribute(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const say = contributeWords();
    return (
      <Page view={view} name={say.name} heading={say.heading} standfirst={say.standfirst}>
        <ul className={`plain ${styles.ways}`}>
          {WAYS.map((way) => (
            <li key={way}>
              <h2>
                <a href={view.href(`/contribute/${way}`)}>{say.ways[way].title}</a>
              </h2>
              <p>{say.ways[way].words}</p>
            </li>
          ))}
        </ul>
        <section className="section">
          <h2>{say.becomes}</h2>
          <div className="prose stack-tight">
            <p>{say.becomesWhat}</p>
            <p>{say.toCorrect}</p>
          </div>
          <form action={localPath("/contribute/incident")} className="stack-tight">
            <label htmlFor="amend">
              {say.idOf(<code>{`${view.head.datasets[0]?.id ?? "dataset"}/…`}</code>)}
            </label>
            <p className="ask">
              <input
                id="amend"
                name="amend"
                dir="ltr"
                maxLength={200}
                autoComplete="off"
                spellCheck={false}
                required
              />
              <button>{say.correct}</button>
            </p>
          </form>
        </section>
        <section className="section">
          <h2>{say.before}</h2>
          <div className="prose stack-tight">
            <p>{say.principles}</p>
            <p>{say.guide(<code>docs/contributing-data.md</code>)}</p>
          </div>
        </section>
      </Page>
    );
  });
}
