import { ClaimKind } from "@sitrep/domain/claim";
import { ClaimQuery } from "@sitrep/domain/filter";
import { withQuery } from "../../address.ts";
import { ClaimList } from "../../claim/claim-entry.tsx";
import { claimWords } from "../../claim/claim-words.tsx";
import { Legend } from "../../marks/legend.tsx";
import { ListPage } from "../../list/list-page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { whyRecords } from "../../why/why-number.tsx";

/** What was declared, and by whom. */
export default function Claims(props: PageProps) {
  return showPage(props, ClaimQuery, async (view) => {
    const answer = await view.caller.claims.list(view.query);
    const { items, total } = answer;
    const say = claimWords();
    const why = whyRecords(withQuery("/claims", view.kept), view);
    return (
      <ListPage
        noun="claims"
        kind="claim"
        answer={answer}
        name={say.name}
        heading={say.heading}
        standfirst={
          <p>
            {why(say.claims(total))} {say.standfirst}
          </p>
        }
        fields={[
          { is: "text", name: "q", label: say.words },
          { is: "choice", name: "kind", label: say.kind, choices: ClaimKind.options },
          {
            is: "choice",
            name: "sort",
            label: say.order,
            any: say.newest,
            choices: [
              ["when", say.oldest],
              ["title", say.byTitle],
            ],
          },
        ]}
        above={
          <>
            <Legend of={["named", "anonymous"]} view={view} />
            {total > 0 && <ClaimList claims={items} view={view} />}
          </>
        }
        view={view}
      />
    );
  });
}
