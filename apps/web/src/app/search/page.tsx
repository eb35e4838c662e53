import { SearchQuery } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { askOnce } from "../../answers.ts";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { explorerWords } from "../../explore/explorer-words.tsx";
import { find, findWords } from "../../search/findings.ts";
import { findNamed } from "../../search/named.ts";
import { ReadAnswer } from "../../search/read-answer.tsx";
import { askReading } from "../../search/reading.ts";
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
  const [findings, reading, named] = await Promise.all([
    askOnce(`search ${q}`, view, (knownAt) => find({ caller, knownAt }, q)),
    askReading(view, q),
    findNamed(view, q),
  ]);
  const fits = reading?.overview.total;
  const isUnfound =
    findings.total === 0 && named === null && (fits === undefined || fits.high === 0);
  const words = isUnfound ? await findWords(view, q) : [];
  const say = searchWords();
  return (
    <Page
      view={view}
      name={say.named(q)}
      heading={
        <>
          <bdi>{q}</bdi>
          {say.colon}
          {named === null && findings.total === 0 && fits !== undefined && fits.high !== 0
            ? explorerWords().incidents(fits)
            : say.found(findings.total + (named === null ? 0 : 1))}
        </>
      }
    >
      <div className="stack">
        <SearchBox view={view} q={q} />
        {named !== null && (
          <p>
            {say.idOf} <a href={named.href}>{named.label ?? say.page}</a>
          </p>
        )}
        {reading !== null && <ReadAnswer reading={reading} view={view} />}
        {isUnfound && <FoundNothing q={q} words={words} view={view} />}
      </div>
      <Results findings={findings} q={q} view={view} />
      <CreditLine
        of={[...Object.values(findings.lists), ...(reading === null ? [] : [reading.list])].flatMap(
          idsOf,
        )}
        view={view}
      />
      {isUnfound && <Searched view={view} />}
    </Page>
  );
}

function idsOf({ items }: { readonly items: readonly { readonly id: string }[] }) {
  return items.map(({ id }) => id);
}
