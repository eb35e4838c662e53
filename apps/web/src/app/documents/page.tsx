import { DocumentQuery } from "@sitrep/domain/filter";
import { withQuery } from "../../address.ts";
import { DocumentGroup } from "../../document/document-entry.tsx";
import { documentWords } from "../../document/document-words.tsx";
import { ListPage, longList } from "../../list/list-page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { whyRecords } from "../../why/why-number.tsx";

/** Every document that something on record stands in or goes back to. */
export default function Documents(props: PageProps) {
  return showPage(props, DocumentQuery, async (view) => {
    const answer = await view.caller.documents.list(longList(view));
    const { items, total, labels } = answer;
    const say = documentWords();
    const { field, reprint, sort } = say;
    const why = whyRecords(withQuery("/documents", view.kept), view);
    const isHeld = (one: (typeof items)[number]): boolean => one.sha256 !== undefined;
    return (
      <ListPage
        noun="documents"
        kind="document"
        answer={answer}
        name={say.name}
        heading={say.heading}
        standfirst={<p>{say.standfirst(why, total)}</p>}
        fields={[
          { is: "text", name: "q", label: field.q },
          { is: "choice", name: "reprint", label: field.reprint, choices: Object.entries(reprint) },
          {
            is: "choice",
            name: "sort",
            label: field.sort,
            any: say.newest,
            choices: Object.entries(sort),
          },
        ]}
        view={view}
      >
        <DocumentGroup
          heading={say.held}
          note={say.heldNote}
          documents={items.filter(isHeld)}
          labels={labels}
          view={view}
        />
        <DocumentGroup
          heading={say.known}
          note={say.knownNote}
          documents={items.filter((one) => !isHeld(one))}
          labels={labels}
          view={view}
        />
      </ListPage>
    );
  });
}
