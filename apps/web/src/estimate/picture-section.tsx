/**
 * Picture section: the figures of one measure on one axis. Those that may be compared share a band, with what all of them
 * allow drawn behind it; the others stand apart, each with the reason in words.
 */
import type { BandView, PictureView, RowView } from "@sitrep/api/compared-figures";
import { withQuery } from "../address.ts";
import { axisFor } from "../marks/axis.ts";
import type { RangeGroup } from "../marks/range-chart.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import { RecordText } from "../language/record-text.tsx";
import { metricNames } from "../list/filter-words.ts";
import { measureKey } from "../picture/measure-key.ts";
import { PictureLinks } from "../picture/picture-links.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { SourceLine } from "../record/source-line.tsx";
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { unitWords } from "../words/number.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { estimateWords } from "./estimate-words.ts";
import {
  bandWords,
  figureWords,
  findingWords,
  namesIn,
  pictureWords,
  placeWords,
  whenWords,
} from "./picture-words.tsx";
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
  const { measure, groups, inside, insideMore } = picture;
  const rows = groups.flatMap((group) => group.rows);
  const drawing: Drawing = {
    byKey: new Map(all.map((row) => [row.key, row])),
    of: of ?? withQuery("/estimates", view.kept),
    chosen,
    nameOf: namesIn(all),
    view,
  };
  const say = pictureWords();
  const hasSums = rows.some(({ estimate }) => estimate === null);
  return (
    <section className="section stack" id={isFirst ? measure.metric : undefined}>
      <div>
        <h2>{heading ?? metricNames()[measure.metric].label}</h2>
        <p className={styles.finding}>{findingWords(picture)}.</p>
        <p className="note">{metricNames()[measure.metric].definition}</p>
      </div>
      <RangeChart
        unit={estimateWords().unit(unitWords(measure.unit), measure.per ?? undefined)}
        axis={axisFor(rows.map(rowRange))}
        groups={chartGroups(picture, drawing)}
      />
      <InsideList picture={picture} drawing={drawing} />
      {rows.length < all.length && (
        <p className="note">
          <a href={view.href("/estimates", { metric: measure.metric })}>{say.all(all.length)}</a>{" "}
          {say.ownPage}
        </p>
      )}
      {insideMore > 0 && <p className="note">{say.morePairs(insideMore)}</p>}
      {!picture.hasAllSums && <p className="note">{say.moreSums}</p>}
      <SourceLine view={view}>
        {say.source}{" "}
        {rows.length > 1 &&
          say.rules(
            <RuleNumber rule="C1" view={view} />,
            <RuleNumber rule="C6" view={view} />,
            hasSums ? <RuleNumber rule="C8" view={view} /> : null,
            inside.length > 0 ? <RuleNumber rule="C4" view={view} /> : null,
          )}{" "}
        <a href={view.href("/origins", { metric: measure.metric })}>{say.origins}</a>.{" "}
        <PictureLinks
          name="estimates"
          query={{
            ...(chosen === null && view.kept),
            metric: measure.metric,
            measure: measureKey(measure),
          }}
          view={view}
        />
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
  const { byKey, nameOf } = drawing;
  const say = pictureWords();
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
            <strong>{say.mayCompare}</strong>{" "}
            {first && (
              <>
                <RecordText text={first.population} />
                {say.comma}
                {placeWords(first, nameOf)}
              </>
            )}
            .{" "}
            {only !== undefined && sets.length === 1 ? (
              <BandWords band={only} drawing={drawing} />
            ) : (
              say.notAllWithAll
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
                  <strong>{say.standApart}</strong>{" "}
                  {bands.length === 0 ? say.noTwo : say.noneWithOther}
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
      {bandWords(band)}
    </WhyNumber>
  );
}

/** "5,000–7,000 (Feb 2019)". */
function wordsOf(row: RowView | undefined): string {
  return row === undefined ? "" : `${figureWords(row)} (${whenWords(row)})`;
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
  const say = pictureWords();
  const scopeOf = (key: string): string => {
    const row = byKey.get(key);
    return row === undefined ? "" : placeWords(row, drawing.nameOf);
  };
  return (
    <details className="note" open={picture.inside.length <= 3}>
      <summary>{say.insideHeading}</summary>
      <ul className="plain">
        {picture.inside.map(({ part, whole, finding }) => (
          <li key={`${part} ${whole}`}>
            <FigureLink row={byKey.get(part)} drawing={drawing} /> ({scopeOf(part)}){" "}
            {finding === "possible" ? say.fits : <strong>{say.exceeds}</strong>}{" "}
            <FigureLink row={byKey.get(whole)} drawing={drawing} /> ({scopeOf(whole)}).
          </li>
        ))}
      </ul>
    </details>
  );
}
