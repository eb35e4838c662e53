/** List page: the records of one kind, narrowed by the page's address: what a kind's own page says and draws is handed to it. */
import type { Labels } from "@sitrep/api/labels";
import type { SheetNoun } from "@sitrep/api/sheet/sheet-noun";
import type { TablePage } from "@sitrep/api/sheet/table-file";
import type { ReactNode } from "react";
import { CreditLine } from "../dataset/credit-line.tsx";
import { DownloadList } from "../export/download-list.tsx";
import { incidentWords } from "../incident/incident-words.tsx";
import { Page } from "../shell/page.tsx";
import type { View } from "../view.ts";
import { ActiveFilters } from "./active-filters.tsx";
import type { FilterField } from "./filter-form.tsx";
import { FilterForm } from "./filter-form.tsx";
import { Nothing } from "./nothing.tsx";
import { Pager } from "./pager.tsx";
import type { NothingKind } from "./list-page-words.ts";

/** What the counter answers of a list. */
type ListAnswer<Noun extends SheetNoun> = TablePage<Noun> & {
  readonly next: string | null;
  readonly labels: Labels;
};

/** The page; `children` are the records. */
export function ListPage<Noun extends SheetNoun>({
  noun,
  kind,
  answer,
  name,
  heading,
  standfirst,
  fields,
  above,
  own = {},
  isTaken = true,
  view,
  children,
}: {
  readonly noun: Noun;
  readonly kind: NothingKind;
  readonly answer: ListAnswer<Noun>;
  readonly name: string;
  /** Of a list that holds something. */
  readonly heading: string;
  readonly standfirst: ReactNode;
  readonly fields: readonly FilterField[];
  /** Stands under the filters. */
  readonly above?: ReactNode;
  /** What the page narrows its list by where its address says nothing. */
  readonly own?: Readonly<Record<string, string>>;
  /** Whether the list leaves as a file. */
  readonly isTaken?: boolean;
  readonly view: View;
  readonly children?: ReactNode;
}) {
  const { items, total, next, labels } = answer;
  return (
    <Page
      view={view}
      name={name}
      heading={total === 0 ? incidentWords().nothingFits : heading}
      standfirst={standfirst}
    >
      <div className="stack">
        <FilterForm view={view} fields={fields} />
        <ActiveFilters view={view} labels={labels} />
        {above}
        {total === 0 && <Nothing kind={kind} view={view} />}
      </div>
      {children}
      <CreditLine of={Object.keys(labels)} view={view} />
      <Pager shown={items.length} total={total} next={next} view={view} />
      {isTaken && <DownloadList noun={noun} page={answer} own={own} view={view} />}
    </Page>
  );
}

/** Most records that a list page asks for. */
const MOST = 200;

/** The query of a list that is shown as long as it may be, unless its address asks for less. */
export function longList<Query extends { readonly limit: number }>({
  kept,
  query,
}: View<Query>): Query {
  return kept.limit === undefined ? { ...query, limit: MOST } : query;
}
