import { TableForm } from "../../../contribute/table-form.tsx";
import { handTable } from "../../../contribute/upload-actions.ts";
import { Page } from "../../../shell/page.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** A table that is pasted, row by row. */
export default function ContributeTable(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <Page
      view={view}
      name="A table"
      kicker={<a href={view.href("/contribute")}>Contribute</a>}
      heading="Paste a table"
      standfirst="Copy rows out of a spreadsheet, with the names of the columns on top. Each is accepted, or refused with its reasons."
    >
      <p className="note">
        Columns have the names of the record’s fields: <code>where.place</code> is a field inside a
        field, <code>reports.2.document</code> stands in the second report. Amounts are written as
        they were said, and harm as “killed civilians: 3 to 5”. At most a million characters.
        Nothing is stored.
      </p>
      <TableForm action={handTable} />
    </Page>
  ));
}
