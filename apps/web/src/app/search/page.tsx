import { SearchQuery } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { askOnce } from "../../answers.ts";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { explorerWords } from "../../explore/explorer-words.tsx";
import { find, findWords } from "../../search/findings.ts";
import { findNamed } from "../../search/named.ts";
import { NearOffer, searchHref } from "../../search/near-offer.tsx";
import { ReadAnswer } from "../../search/read-answer.tsx";
import { ReadFigures } from "../../search/read-figures.tsx";
import type { Reading } from "../../search/reading.ts";
import { askReading } from "../../search/reading.ts";
import { Results } from "../../search/results.tsx";
import { SearchBox } from "../../search/search-box.tsx";
import { searchWords } from "../../search/search-words.tsx";
import { FoundNothing, Searched } from "../../search/searched.tsx";
import { waysOf } from "../../search/ways.ts";
import { Ways } from "../../search/ways-list.tsx";
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
  const { read, incidents, figures } = reading;
  // What is wanted of incidents or figures stands with them.
  const ways = incidents === null && figures === null ? waysOf({}, read.wishes, view) : [];
  const isUnfound =
    findings.total === 0 &&
    named === null &&
    figures === null &&
    ways.length === 0 &&
    (incidents === null || incidents.overview.total.high === 0);
  const words = isUnfound ? await findWords(view, q) : [];
  const say = searchWords();
  return (
    <Page
      view={view}
      name={say.named(q)}
      heading={
        <>
          <bdi>{q}</bdi>
          {/* A question that leads to a page of its own is not answered by what holds its words. */}
          {(ways.length === 0 || findings.total > 0) && (
            <>
              {say.joint(q)}
              {countOf(reading, findings.total) ??
                say.found(findings.total + (named === null ? 0 : 1))}
            </>
          )}
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
        <NearOffer near={read.near} q={q} hrefOf={searchHref(view)} />
        {ways.length > 0 && (
          <div className="stack-tight">
            <p>{say.waysOn}</p>
            <Ways ways={ways} />
          </div>
        )}
        {figures !== null && <ReadFigures figures={figures} wishes={read.wishes} view={view} />}
        {incidents !== null && <ReadAnswer read={read} found={incidents} view={view} />}
        {isUnfound && <FoundNothing q={q} words={words} view={view} />}
      </div>
      <Results findings={findings} q={q} view={view} />
      <CreditLine
        of={[
          ...Object.values(findings.lists),
          ...(incidents === null ? [] : [incidents.list]),
          ...(figures === null ? [] : [figures]),
        ].flatMap(idsOf)}
        view={view}
      />
      {isUnfound && <Searched view={view} />}
    </Page>
  );
}

/** What a question that says more than a name comes to; null where what was found by its words says more. */
function countOf({ read, incidents, figures }: Reading, byWords: number): string | null {
  if (figures !== null) return searchWords().figures(figures.total);
  const isAsked = read.parts.length + read.wishes.length > 1 || byWords === 0;
  const fits = incidents?.overview.total;
  return isAsked && fits !== undefined && fits.high !== 0 ? explorerWords().incidents(fits) : null;
}

function idsOf({ items }: { readonly items: readonly { readonly id: string }[] }) {
  return items.map(({ id }) => id);
}
