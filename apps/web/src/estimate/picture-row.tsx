/** Picture row: one figure of a picture: who says it, for where and when, its bar, and what parts it from others. */
import type { ApartView, RowView } from "@sitrep/api/compared-figures";
import type { NameOf } from "@sitrep/domain/picture-words";
import { RecordText } from "../language/record-text.tsx";
import type { RangeRow } from "../marks/range-chart.tsx";
import type { Range } from "../marks/range-shape.ts";
import { recordWords } from "../record/record-words.ts";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { capitalised } from "../words/names.ts";
import { originWords } from "../words/said.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { figureWords, apartWords, pictureWords, placeWords, whenWords } from "./picture-words.tsx";
import { rangeOf } from "./estimate-rows.tsx";
import styles from "./picture-section.module.css";

/** What the rows of a picture share. */
export interface Drawing {
  /** Every figure of the measure, also those that are not drawn. */
  readonly byKey: ReadonlyMap<string, RowView>;
  /** The address by which sums and bands are asked why. */
  readonly of: string;
  /** The figure in hand. */
  readonly chosen: string | null;
  /** The names of the places that the figures speak of. */
  readonly nameOf: NameOf;
  readonly view: View;
}

/** What a row is drawn from: a stated figure as it was said, a sum by its bounds. */
export function rowRange({ estimate, bounds }: RowView): Range {
  return estimate === null ? { interval: bounds, point: null } : rangeOf(estimate);
}

/** The row of a figure or a sum; of one that stands apart also who is counted, and what parts it from the nearest. */
export function pictureRow(row: RowView, drawing: Drawing, isApart: boolean): RangeRow {
  const { of, chosen, view } = drawing;
  const { key, estimate, population, apart } = row;
  const words = figureWords(row);
  return {
    key,
    range: rowRange(row),
    tone: key === chosen ? "chosen" : "plain",
    label:
      estimate === null ? (
        <SumLabel row={row} drawing={drawing} />
      ) : (
        <Speakers speakers={estimate.computed.speakers} view={view} />
      ),
    detail: (
      <>
        {placeWords(row, drawing.nameOf)}
        {pictureWords().comma}
        {whenWords(row)}
        {isApart && (
          <>
            . <RecordText text={population} />
          </>
        )}
        {estimate !== null &&
          `. ${capitalised(originWords(estimate.computed.verification.origins))}`}
      </>
    ),
    ...(apart.length > 0 && {
      remark: apart.map((one) => (
        <span key={one.from} className={styles.apart}>
          <ApartWords row={row} apart={one} drawing={drawing} />
        </span>
      )),
    }),
    words:
      estimate === null ? (
        <WhyNumber of={of} name={key} view={view}>
          {words}
        </WhyNumber>
      ) : (
        <a href={view.recordHref("estimate", estimate.id)}>{words}</a>
      ),
  };
}

/** "≈ Added up from 15,500–17,100 and 14,000", each part a link to its page. */
function SumLabel({ row, drawing }: { readonly row: RowView; readonly drawing: Drawing }) {
  const { byKey, nameOf } = drawing;
  const scopeOf = (id: string): string => {
    const part = byKey.get(id);
    return part === undefined ? "" : placeWords(part, nameOf);
  };
  return (
    <i className="derived">
      {pictureWords().addedUp}
      {row.parts.map((id, at) => (
        <span key={id}>
          {at > 0 && " + "}
          <FigureLink row={byKey.get(id)} drawing={drawing} /> ({scopeOf(id)})
        </span>
      ))}
    </i>
  );
}

/** A figure's words as the way to its page, or to why of a sum. */
export function FigureLink({
  row,
  drawing: { of, view },
}: {
  readonly row: RowView | undefined;
  readonly drawing: Drawing;
}) {
  if (row === undefined) return null;
  if (row.estimate === null)
    return (
      <WhyNumber of={of} name={row.key} view={view}>
        {figureWords(row)}
      </WhyNumber>
    );
  return <a href={view.recordHref("estimate", row.estimate.id)}>{figureWords(row)}</a>;
}

/** What parts a figure from another that it stands apart from. */
export function ApartWords({
  row,
  apart,
  drawing,
}: {
  readonly row: RowView;
  readonly apart: ApartView;
  readonly drawing: Drawing;
}) {
  const other = drawing.byKey.get(apart.from);
  const { words, beside } = apartWords(row, apart, other, drawing.nameOf);
  return (
    <>
      {pictureWords().apartFrom}
      <FigureLink row={other} drawing={drawing} />: {words}
      {beside !== "" && `${recordWords().semicolon}${beside}`}.
    </>
  );
}
