import { contributeWords } from "../../../contribute/contribute-words.tsx";
import { TableForm } from "../../../contribute/table-form.tsx";
import { handTable } from "../../../contribute/upload-actions.ts";
import { pageLanguage } from "../../../language/speech.ts";
import { Page } from "../../../shell/page.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** A table that is pasted, row by row. */
export default function ContributeTable(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const say = contributeWords();
    return (
      <Page
        view={view}
        name={say.ways.table.title}
        kicker={<a href={view.href("/contribute")}>{say.name}</a>}
        heading={say.table.heading}
        standfirst={say.table.standfirst}
      >
        <p className="note">
          {say.table.note(<code>where.place</code>, <code>reports.2.document</code>)}
        </p>
        <TableForm language={pageLanguage()} action={handTable} />
      </Page>
    );
  });
}
