/**
 * Picture section: the figures of one measure on one axis. Those that may be compared share a band, with what all of them
 * allow drawn behind it; the others stand apart, each with the reason in words.
 */
import type { ApartView, BandView, PictureView, RowView } from "@sitrep/api/compared-figures";
import { withQuery } from "../address.ts";
import { axisFor } from "../marks/axis.ts";
import type { RangeGroup, RangeRow } from "../marks/range-chart.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import type { Range } from "../marks/range-shape.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { capitalised, listWords } from "../words/names.ts";
import { numberWords, unitWords } from "../words/number.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { rangeOf } from "./estimate-rows.tsx";
import styles from "./picture-section.module.css";
import { originWords } from "../words/said.ts";

type Rows = ReadonlyMap<string, RowView>;

/** The section. Its anchor is the metric's code, unless another picture of the metric has it. */
export function PictureSection({
  picture,
  isFirst,
  view,
}: {
  readonly picture: PictureView;
  readonly isFirst: boolean;
  readonly view: View;
}) {
  const { measure, metric, groups, inside, insideMore } = picture;
  const rows = groups.flatMap((group) => group.rows);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const per = measure.per === null ? "" : ` per ${measure.per}`;
  const hasSums = rows.some(({ estimate }) => estimate === null);
  return (
    <section className="section stack" id={isFirst ? measure.metric : undefined}>
      <div>
        <h2>{metric.label}</h2>
        <p className={styles.finding}>{picture.finding}.</p>
        <p className="note">{metric.definition}</p>
      </div>
      <RangeChart
        unit={`${unitWords(measure.unit)}${per}`}
        axis={axisFor(rows.map(rowRange))}
        groups={chartGroups(picture, byKey, view)}
      />
      <InsideList picture={picture} byKey={byKey} view={view} />
      {insideMore > 0 && (
        <p className="note">{numberWords(insideMore)} more pairs of a whole and a part fit.</p>
      )}
      {!picture.hasAllSums && (
        <p className="note">More figures can be added up than are shown here.</p>
      )}
      <SourceLine view={view}>
        Source: who says each figure stands in its row, in which document on its page.
        {rows.length > 1 && (
          <>
            {" "}
            What may be compared is told by <RuleNumber rule="C1" view={view} /> and{" "}
            <RuleNumber rule="C6" view={view} />
            {hasSums && (
              <>
                ; figures in italics are added up by <RuleNumber rule="C8" view={view} />
              </>
            )}
            {inside.length > 0 && (
              <>
                ; wholes and parts are held together by <RuleNumber rule="C4" view={view} />
              </>
            )}
            .
          </>
        )}{" "}
        <a href={view.href("/origins", { metric: measure.metric })}>
          On how many independent origins they rest
        </a>
        .
      </SourceLine>
    </section>
  );
}

/** What a row is drawn from: a stated figure as it was said, a sum by its bounds. */
function rowRange({ estimate, bounds }: RowView): Range {
  return estimate === null ? { interval: bounds, point: null } : rangeOf(estimate);
}

/** Bands first, each under what it says; then all that stand apart, in the order of their time. */
function chartGroups(picture: PictureView, byKey: Rows, view: View): readonly RangeGroup[] {
  const bands = picture.groups.filter((group) => group.bands.length > 0);
  const alone = picture.groups.filter((group) => group.bands.length === 0);
  const isOnly = picture.groups.length === 1 && alone.length === 1;
  return [
    ...bands.map(({ rows, bands: sets }) => {
      const [first] = rows;
      const [only] = sets;
      return {
        key: first?.key ?? "",
        heading: (
          <>
            <strong>May be compared:</strong> {first && `${first.population}, ${first.scope}`}.{" "}
            {only !== undefined && sets.length === 1 ? (
              <BandWords band={only} view={view} />
            ) : (
              "Not all with all, since they speak of several times:"
            )}
            {sets.length > 1 && (
              <ul className={styles.sets}>
                {sets.map((set) => (
                  <li key={set.keys.join()}>
                    {listWords(set.keys.map((key) => wordsOf(byKey.get(key))))}.{" "}
                    <BandWords band={set} view={view} />
                  </li>
                ))}
              </ul>
            )}
          </>
        ),
        shared: sets.length === 1 ? only?.shared : null,
        rows: rows.map((row) => chartRow(row, byKey, view, false)),
      };
    }),
    ...(alone.length === 0
      ? []
      : [
          {
            key: "apart",
            ...(!isOnly && {
              heading: (
                <>
                  <strong>Stand apart:</strong>{" "}
                  {bands.length === 0 ? "no two of these" : "none of these with any other"} may be
                  compared.
                </>
              ),
            }),
            rows: alone.flatMap(({ rows }) => rows.map((row) => chartRow(row, byKey, view, true))),
          },
        ]),
  ];
}

/** What a band says, as a link to where it comes from. */
function BandWords({ band, view }: { readonly band: BandView; readonly view: View }) {
  return (
    <WhyNumber of={withQuery("/estimates", view.kept)} name={band.keys.join(" ")} view={view}>
      {band.words}
    </WhyNumber>
  );
}

/** "5,000–7,000 (Feb 2019)". */
function wordsOf(row: RowView | undefined): string {
  return row === undefined ? "" : `${row.words} (${row.time})`;
}

function chartRow(row: RowView, byKey: Rows, view: View, isApart: boolean): RangeRow {
  const { key, estimate, words, population, scope, time, apart } = row;
  return {
    key,
    range: rowRange(row),
    label:
      estimate === null ? (
        <SumLabel row={row} byKey={byKey} view={view} />
      ) : (
        <Speakers speakers={estimate.computed.speakers} view={view} />
      ),
    detail: (
      <>
        {scope}, {time}
        {isApart && `. ${population}`}
        {estimate !== null &&
          `. ${capitalised(originWords(estimate.computed.verification.origins))}`}
      </>
    ),
    ...(apart.length > 0 && {
      remark: apart.map((one) => (
        <span key={one.from} className={styles.apart}>
          <ApartWords apart={one} other={byKey.get(one.from)} view={view} />
        </span>
      )),
    }),
    words:
      estimate === null ? (
        <WhyNumber of={withQuery("/estimates", view.kept)} name={key} view={view}>
          {words}
        </WhyNumber>
      ) : (
        <a href={view.recordHref("estimate", estimate.id)}>{words}</a>
      ),
  };
}

/** "≈ Added up from 15,500–17,100 and 14,000", each part a link to its page. */
function SumLabel({
  row,
  byKey,
  view,
}: {
  readonly row: RowView;
  readonly byKey: Rows;
  readonly view: View;
}) {
  return (
    <i className="derived">
      Added up by Sitrep:{" "}
      {row.parts.map((id, at) => (
        <span key={id}>
          {at > 0 && " + "}
          <FigureLink row={byKey.get(id)} view={view} /> ({byKey.get(id)?.scope})
        </span>
      ))}
    </i>
  );
}

function FigureLink({ row, view }: { readonly row: RowView | undefined; readonly view: View }) {
  if (row === undefined) return null;
  if (row.estimate === null)
    return (
      <WhyNumber of={withQuery("/estimates", view.kept)} name={row.key} view={view}>
        {row.words}
      </WhyNumber>
    );
  return <a href={view.recordHref("estimate", row.estimate.id)}>{row.words}</a>;
}

function ApartWords({
  apart,
  other,
  view,
}: {
  readonly apart: ApartView;
  readonly other: RowView | undefined;
  readonly view: View;
}) {
  return (
    <>
      Apart from <FigureLink row={other} view={view} />: {apart.words}
      {apart.beside !== "" && `; ${apart.beside}`}.
    </>
  );
}

/** Wholes with their parts, those that contradict in bold. */
function InsideList({
  picture,
  byKey,
  view,
}: {
  readonly picture: PictureView;
  readonly byKey: Rows;
  readonly view: View;
}) {
  if (picture.inside.length === 0) return null;
  return (
    <details className="note" open={picture.inside.length <= 3}>
      <summary>Parts held against the wholes that they lie in</summary>
      <ul className="plain">
        {picture.inside.map(({ part, whole, finding }) => (
          <li key={`${part} ${whole}`}>
            <FigureLink row={byKey.get(part)} view={view} /> ({byKey.get(part)?.scope}){" "}
            {finding === "possible" ? "fits into" : <strong>is more than all of</strong>}{" "}
            <FigureLink row={byKey.get(whole)} view={view} /> ({byKey.get(whole)?.scope}).
          </li>
        ))}
      </ul>
    </details>
  );
}
