/** Explorer: one filter, and what it leaves as a timeline, a map, a breakdown and a table, each of which narrows the others. */
import type { Labels } from "@sitrep/api/labels";
import type { IncidentQuery } from "@sitrep/domain/filter";
import { filtersOf } from "@sitrep/domain/narrowing";
import { Fragment } from "react";
import type { ReactNode } from "react";
import { citeHref } from "../cite/cite-href.ts";
import { CreditLine } from "../dataset/credit-line.tsx";
import type { FilterChoices } from "../list/filter-choices.ts";
import { IncidentFilter } from "../incident/incident-filter.tsx";
import { NothingMatched } from "../incident/nothing-matched.tsx";
import { SortLinks } from "../incident/sort-links.tsx";
import { UnlistedNote } from "../incident/unlisted-note.tsx";
import { ActiveFilters } from "../list/active-filters.tsx";
import { Pager } from "../list/pager.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { Breakdown } from "./breakdown.tsx";
import { areaMarks, clusterMarks } from "./cell-marks.ts";
import type { ExplorerAnswer, Overview } from "./explorer-answer.ts";
import { ExplorerMap } from "./explorer-map.tsx";
import { explorerWords } from "./explorer-words.tsx";
import styles from "./explorer.module.css";
import { IncidentTable } from "./incident-table.tsx";
import { MayMean } from "./may-mean.tsx";
import { Timeline } from "./timeline.tsx";

/** The whole of it, under the page's heading. */
export function Explorer({
  answer,
  choices,
  held,
  view,
}: {
  readonly answer: ExplorerAnswer;
  readonly choices: FilterChoices;
  /** Frames whose ground the reader has already. */
  readonly held: readonly string[];
  readonly view: View<IncidentQuery>;
}): ReactNode {
  const { overview, months, whole, cells, frame, list, read } = answer;
  const labels = { ...choices.labels, ...labelsOf(overview), ...list.labels };
  const offered = { ...choices, ...choicesIn(overview), documents: [] };
  const say = explorerWords();
  const isEmpty = overview.total.high === 0;
  return (
    <div className={styles.explorer} data-explorer>
      <script type="module" src="/scripts/explore.js" />
      <div className={styles.filter}>
        <IncidentFilter view={view} choices={offered} labels={labels} />
        <ActiveFilters view={view} labels={labels} />
        {!isEmpty && <TakeAlong view={view} />}
        {read !== null && <MayMean read={read} view={view} />}
        {overview.wider > 0 && <p className="note">{say.wider(overview.wider)}</p>}
      </div>
      <nav className={styles.jump} aria-label={say.jump}>
        <ul>
          {Object.entries(say.views).map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ul>
      </nav>
      {isEmpty && (
        <NothingMatched
          whole={cells.whole === null ? null : { count: cells.whole, coverage: [] }}
          coverage={[]}
          view={view}
        />
      )}
      <div className={styles.views}>
        <Timeline months={months} whole={whole} view={view} />
        <ExplorerMap
          marks={areaMarks(cells, frame)}
          clusters={clusterMarks(cells, frame)}
          frame={frame}
          elsewhere={elsewhereWords(answer)}
          isHeld={held.includes(frame.key)}
          view={view}
        />
        <Breakdown breakdown={overview.breakdown} view={view} />
        <section id="table" className={styles.table} aria-labelledby="table-heading">
          <h2 id="table-heading">{say.table.heading}</h2>
          <UnlistedNote count={(overview.total.high ?? 0) - list.total} view={view} />
          {list.total > 0 && (
            <>
              <SortLinks view={view} />
              <IncidentTable items={list.items} labels={labels} view={view} />
              <Pager shown={list.items.length} total={list.total} next={list.next} view={view} />
              <p className="note">
                <a href={view.href("/incidents", filtersOf(view.kept))}>{say.table.aside}</a>
              </p>
            </>
          )}
          <SourceLine view={view}>{say.table.source}</SourceLine>
          <CreditLine of={shownIn(answer)} view={view} />
        </section>
      </div>
    </div>
  );
}

/** Whose data stands on the page: the datasets that fit, where some are chosen those alone, and those whose places are named. */
function shownIn({ overview: { breakdown }, list }: ExplorerAnswer): readonly string[] {
  const { items } = breakdown.dataset;
  const chosen = items.filter(({ isChosen }) => isChosen);
  return [
    ...(chosen.length > 0 ? chosen : items).map(({ value }) => value),
    ...breakdown.governorate.items.map(({ value }) => value),
    ...list.items.map(({ where }) => where.place),
  ];
}

/** What fits, whole, as files, and its citation; these follow each step. */
function TakeAlong({ view }: { readonly view: View<IncidentQuery> }): ReactNode {
  const say = explorerWords();
  const cite = citeHref(view);
  return (
    <p className={`note screen-only ${styles.take}`}>
      {say.take}{" "}
      {(["csv", "geojson", "json"] as const).map((format) => (
        <Fragment key={format}>
          <a href={exportHref(view, format)}>
            <bdi>{say.formats[format]}</bdi>
          </a>{" "}
        </Fragment>
      ))}
      {cite !== null && <a href={cite}>{say.cite}</a>}
    </p>
  );
}

/** Of actors and sources the form offers those who are in what fits; there would be thousands. */
function choicesIn({
  breakdown: { actor, source },
}: Overview): Pick<FilterChoices, "actors" | "sources"> {
  const of = ({ items }: typeof actor) => items.map(({ value, label }) => [value, label] as const);
  return { actors: of(actor), sources: of(source) };
}

/** The names of the records that the breakdown tells of. */
function labelsOf({ breakdown: { governorate, actor, source } }: Overview): Labels {
  const named = [
    ["place", governorate],
    ["actor", actor],
    ["source", source],
  ] as const;
  return Object.fromEntries(
    named.flatMap(([kind, { items }]) => items.map(({ value, label }) => [value, { kind, label }])),
  );
}

function exportHref(view: View<IncidentQuery>, format: string): string {
  const at = { knownAt: view.head.ledger.position };
  return withQuery("/export/incidents", { ...filtersOf(view.kept), ...at, format });
}

/** What fits and is not on the map: in what it does not show, or known to nothing that has an outline. */
function elsewhereWords({ cells: { outside, elsewhere } }: ExplorerAnswer): string | null {
  const say = explorerWords();
  const beyond = elsewhere.length;
  const parts = [
    ...(outside > 0 ? [say.outside(outside)] : []),
    ...(beyond > 0 ? [say.beyond(beyond)] : []),
  ];
  return parts.length === 0 ? null : say.notDrawn(parts);
}
