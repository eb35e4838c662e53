/** Upload page: the page around a form that takes a file or tables. */
import { MOST_BYTES } from "@sitrep/api/contribute/upload/look-at-upload";
import { pageLanguage } from "../language/speech.ts";
import { Page } from "../shell/page.tsx";
import { showPage } from "../show-page.tsx";
import type { PageProps } from "../view.ts";
import { NoFilter } from "../view.ts";
import { contributeWords } from "./contribute-words.tsx";
import { FormLanguage } from "./form-language.tsx";
import { handFile, handTable } from "./upload-actions.ts";
import { UploadForm } from "./upload-form.tsx";

const ACTION = { file: handFile, table: handTable } as const;

/** The page of a way to hand something over. */
export function uploadPage(way: keyof typeof ACTION, props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const say = contributeWords();
    const { heading, standfirst, note } = say[way];
    return (
      <Page
        view={view}
        name={say.ways[way].title}
        kicker={<a href={view.href("/contribute")}>{say.name}</a>}
        heading={heading}
        standfirst={standfirst}
      >
        <p className="note">{note(<code>where.place</code>, <code>reports.2.document</code>)}</p>
        <FormLanguage language={pageLanguage()}>
          <UploadForm way={way} action={ACTION[way]} mostBytes={MOST_BYTES} />
        </FormLanguage>
      </Page>
    );
  });
}
