import { MOST_BYTES } from "@sitrep/api/contribute/upload/look-at-upload";
import { contributeWords } from "../../../contribute/contribute-words.tsx";
import { FileForm } from "../../../contribute/file-form.tsx";
import { handFile } from "../../../contribute/upload-actions.ts";
import { pageLanguage } from "../../../language/speech.ts";
import { Page } from "../../../shell/page.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** A file, and what it would change. */
export default function ContributeFile(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const say = contributeWords();
    return (
      <Page
        view={view}
        name={say.ways.file.title}
        kicker={<a href={view.href("/contribute")}>{say.name}</a>}
        heading={say.file.heading}
        standfirst={say.file.standfirst}
      >
        <p className="note">{say.file.note}</p>
        <FileForm language={pageLanguage()} action={handFile} mostBytes={MOST_BYTES} />
      </Page>
    );
  });
}
