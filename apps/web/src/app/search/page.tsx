import { SearchQuery } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { askOnce } from "../../answers.ts";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { find, findWords } from "../../search/findings.ts";
import { Results } from "../../search/results.tsx";
import { SearchBox } from "../../search/search-box.tsx";
import { searchWords } from "../../search/search-words.tsx";
import { FoundNothing, Searched } from "../../search/searched.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps, View } from "../../view.ts";

/** The page may be opened before there is a question. */
const SearchPageQuery = strict({
  q: SearchQuery.shape.q.optional(),
  knownAt: SearchQuery.shape.knownAt,
});

/** One box over every kind of record. */
export default function Search(props: PageProps) {
  return showPage(props, SearchPageQuery, async (view) => {
    const { q } = view.query;
    return q === undefined ? <NothingAsked view={view} /> : answerTo(q, view);
  });
}

function NothingAsked({ view }: { readonly view: View }) {
  return (
    <Page view={view} name={searchWords().name} heading={searchWords().heading}>
      <SearchBox view={view} q={undefined} />
      <Searched view={view} />
    </Page>
  );
}

async function answerTo(q: string, view: View) {
  const { caller } = view;
  const findings = await askOnce(`search ${q}`, view, (knownAt) => find({ caller, knownAt }, q));
  const words = findings.total === 0 ? await findWords(view, q) : [];
  return (
    <Page
      view={view}
      name={searchWords().named(q)}
      heading={
        <>
          <bdi>{q}</bdi>
          {searchWords().colon}
          {searchWords().found(findings.total)}
        </>
      }
    >
      <div className="stack">
        <SearchBox view={view} q={q} />
        {findings.total === 0 && <FoundNothing q={q} words={words} view={view} />}
      </div>
      <Results findings={findings} q={q} view={view} />
      <CreditLine of={Object.values(findings.lists).flatMap(idsOf)} view={view} />
      {findings.total === 0 && <Searched view={view} />}
    </Page>
  );
}

function idsOf({ items }: { readonly items: readonly { readonly id: string }[] }) {
  return items.map(({ id }) => id);
}
