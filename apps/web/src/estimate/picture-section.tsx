/**
 * Picture section: the figures of one measure on one axis. Those that may be compared share a band, with what all of them
 * allow drawn behind it; the others stand apart, each with the reason in words.
 */
import type { BandView, PictureView, RowView } from "@sitrep/api/compared-figures";
import { withQuery } from "../address.ts";
import { axisFor } from "../marks/axis.ts";
import type { RangeGroup } from "../marks/range-chart.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { SourceLine } from "../record/source-line.tsx";
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { numberWords, unitWords } from "../words/number.ts";
import { WhyNumber } from "../why/why-number.tsx";
import type { Drawing } from "./picture-row.tsx";
import { FigureLink, pictureRow, rowRange } from "./picture-row.tsx";
import styles from "./picture-section.module.css";

/** Beside one figure so many others are drawn; the page of estimates draws all. */
const MOST_BESIDE = 24;

/** The section. Its anchor is the metric's code, unless another picture of the metric has it. */
export function PictureSection({
  picture: whole,
  isFirst,
  heading,
  chosen = null,
  of,
  view,
}: {
  readonly picture: PictureView;
  readonly isFirst: boolean;
  /** Instead of what is measured. */
  readonly heading?: string;
  /** The figure in hand: its group comes first, and of many others not all are drawn. */
  readonly chosen?: string | null;
  /** The address of the list that the picture is made of; without it that of this page. */
  readonly of?: string;
  readonly view: View;
}) {
  const all = whole.groups.flatMap((group) => group.rows);
  const picture = chosen === null ? whole : around(chosen, whole);
  const { measure, metric, groups, inside, insideMore } = picture;
  const rows = groups.flatMap((group) => group.rows);
  const drawing: Drawing = {
    byKey: new Map(all.map((row) => [row.key, row])),
    of: of ?? withQuery("/estimates", view.kept),
    chosen,
    view,
  };
  const per = measure.per === null ? "" : ` per ${measure.per}`;
  const hasSums = rows.some(({ estimate }) => estimate === null);
  return (
    <section className="section stack" id={isFirst ? measure.metric : undefined}>
      <div>
        <h2>{heading ?? metric.label}</h2>
        <p className={styles.finding}>{picture.finding}.</p>
        <p className="note">{metric.definition}</p>
      </div>
      <RangeChart
        unit={`${unitWords(measure.unit)}${per}`}
        axis={axisFor(rows.map(rowRange))}
        groups={chartGroups(picture, drawing)}
      />
      <InsideList picture={picture} drawing={drawing} />
      {rows.length < all.length && (
        <p className="note">
          <a href={view.href("/estimates", { metric: measure.metric })}>
            All {numberWords(all.length)} figures of this measure
          </a>{" "}
          stand on a page of their own.
        </p>
      )}
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

/** The picture around one figure: its group first, then the others as far as there is room, and the wholes and parts it is held against. */
function around(chosen: string, picture: PictureView): PictureView {
  const isOwn = ({ rows }: PictureView["groups"][number]): boolean =>
    rows.some(({ key }) => key === chosen);
  const own = picture.groups.filter(isOwn);
  let room = MOST_BESIDE - own.flatMap(({ rows }) => rows).length;
  const others = picture.groups.filter((group) => {
    if (isOwn(group)) return false;
    room -= group.rows.length;
    return room >= 0;
  });
  return {
    ...picture,
    groups: [...own, ...others],
    inside: picture.inside.filter(({ part, whole }) => part === chosen || whole === chosen),
    insideMore: 0,
  };
}

/** Bands first, each under what it says; then all that stand apart, in the order of their time. The group of the figure in hand precedes them all. */
function chartGroups(picture: PictureView, drawing: Drawing): readonly RangeGroup[] {
  const { byKey } = drawing;
  const bands = picture.groups.filter((group) => group.bands.length > 0);
  const alone = picture.groups.filter((group) => group.bands.length === 0);
  const isOnly = picture.groups.length === 1 && alone.length === 1;
  const drawn: readonly RangeGroup[] = [
    ...bands.map(({ rows, bands: sets }) => {
      const [first] = rows;
      const [only] = sets;
      return {
        key: first?.key ?? "",
        heading: (
          <>
            <strong>May be compared:</strong> {first && `${first.population}, ${first.scope}`}.{" "}
            {only !== undefined && sets.length === 1 ? (
              <BandWords band={only} drawing={drawing} />
            ) : (
              "Not all with all, since they speak of several times:"
            )}
            {sets.length > 1 && (
              <ul className={styles.sets}>
                {sets.map((set) => (
                  <li key={set.keys.join()}>
                    {listWords(set.keys.map((key) => wordsOf(byKey.get(key))))}.{" "}
                    <BandWords band={set} drawing={drawing} />
                  </li>
                ))}
              </ul>
            )}
          </>
        ),
        shared: sets.length === 1 ? only?.shared : null,
        rows: rows.map((row) => pictureRow(row, drawing, false)),
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
            rows: alone.flatMap(({ rows }) => rows.map((row) => pictureRow(row, drawing, true))),
          },
        ]),
  ];
  const isOwn = ({ rows }: RangeGroup): boolean => rows.some(({ key }) => key === drawing.chosen);
  return [...drawn.filter(isOwn), ...drawn.filter((group) => !isOwn(group))];
}

/** What a band says, as a link to where it comes from. */
function BandWords({
  band,
  drawing: { of, view },
}: {
  readonly band: BandView;
  readonly drawing: Drawing;
}) {
  return (
    <WhyNumber of={of} name={band.keys.join(" ")} view={view}>
      {band.words}
    </WhyNumber>
  );
}

/** "5,000–7,000 (Feb 2019)". */
function wordsOf(row: RowView | undefined): string {
  return row === undefined ? "" : `${row.words} (${row.time})`;
}

/** Wholes with their parts, those that contradict in bold. */
function InsideList({
  picture,
  drawing,
}: {
  readonly picture: PictureView;
  readonly drawing: Drawing;
}) {
  const { byKey } = drawing;
  if (picture.inside.length === 0) return null;
  return (
    <details className="note" open={picture.inside.length <= 3}>
      <summary>Parts held against the wholes that they lie in</summary>
      <ul className="plain">
        {picture.inside.map(({ part, whole, finding }) => (
          <li key={`${part} ${whole}`}>
            <FigureLink row={byKey.get(part)} drawing={drawing} /> ({byKey.get(part)?.scope}){" "}
            {finding === "possible" ? "fits into" : <strong>is more than all of</strong>}{" "}
            <FigureLink row={byKey.get(whole)} drawing={drawing} /> ({byKey.get(whole)?.scope}).
          </li>
        ))}
      </ul>
    </details>
  );
}
