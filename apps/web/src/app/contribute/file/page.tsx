import { MOST_BYTES } from "@sitrep/api/contribute/upload/look-at-upload";
import { FileForm } from "../../../contribute/file-form.tsx";
import { handFile } from "../../../contribute/upload-actions.ts";
import { Page } from "../../../shell/page.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** A file, and what it would change. */
export default function ContributeFile(props: PageProps) {
  return showPage(props, NoFilter, async (view) => (
    <Page
      view={view}
      name="A file"
      kicker={<a href={view.href("/contribute")}>Contribute</a>}
      heading="See what a file would change"
      standfirst="What it would create, amend and retract, which rows it would be refused, and which published numbers would move."
    >
      <p className="note">
        The file is read once, held against what is on record, and forgotten. Nothing is written,
        and nothing of it is kept.
      </p>
      <FileForm action={handFile} mostBytes={MOST_BYTES} />
    </Page>
  ));
}
