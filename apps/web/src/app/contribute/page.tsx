import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import { WAYS } from "../../contribute/ways.ts";
import styles from "../../contribute/ways.module.css";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";

/** Contribute: the ways in, and what becomes of what is sent. */
export default function Contribute(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <Page
      view={view}
      name="Contribute"
      heading="Add to the record"
      standfirst="Fill in a form, paste a table, or drop a file. It is checked as you go, and you take away a file that anyone can review."
    >
      <ul className={`plain ${styles.ways}`}>
        {WAYS.map(({ path, title, words }) => (
          <li key={path}>
            <h2>
              <a href={view.href(path)}>{title}</a>
            </h2>
            <p>{words}</p>
          </li>
        ))}
      </ul>
      <section className="section">
        <h2>What becomes of it</h2>
        <div className="prose stack-tight">
          <p>
            There are no accounts yet, and nothing that you send is stored here. Each way ends in a
            file in your own hands, which goes to the project as a pull request and is reviewed
            there, under your name.
          </p>
          <p>To correct a record, open it and follow “Propose a correction”, or name it here:</p>
        </div>
        <form action="/contribute/incident" className="stack-tight">
          <label htmlFor="amend">
            Id of the record, such as <code>{`${view.head.datasets[0]?.id ?? "dataset"}/…`}</code>
          </label>
          <p>
            <input
              id="amend"
              name="amend"
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              required
            />{" "}
            <button>Correct it</button>
          </p>
        </form>
      </section>
      <section className="section">
        <h2>Before you begin</h2>
        <div className="prose stack-tight">
          <p>
            Nothing stands without a source. Every number is a range with words. Every disagreement
            stays visible. Silence is not zero.
          </p>
          <p>
            Private persons are not named, and no sentence of an article is copied. The same words
            work in a terminal, an editor and a spreadsheet: <code>docs/contributing-data.md</code>{" "}
            leads through them.
          </p>
        </div>
      </section>
    </Page>
  ));
}
