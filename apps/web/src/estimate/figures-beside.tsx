/** Figures beside: the figures that one source gives, each with what those of others allow, or with what parts it from them. */
import type { PictureView, RowView } from "@sitrep/api/compared-figures";
import { withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { RecordText } from "../language/record-text.tsx";
import { metricNames } from "../list/filter-words.ts";
import { recordWords } from "../record/record-words.ts";
import { sourceWords } from "../source/source-words.tsx";
import { bandWords, figureWords, namesIn, placeWords, whenWords } from "./picture-words.tsx";
import { ApartWords } from "./picture-row.tsx";
import type { Drawing } from "./picture-row.tsx";
import styles from "./picture-section.module.css";

/** The list; nothing where none of the figures stands in a picture. */
export function FiguresBeside({
  ids,
  pictures,
  view,
}: {
  readonly ids: ReadonlySet<string>;
  readonly pictures: readonly PictureView[];
  readonly view: View;
}) {
  const found = pictures.flatMap((picture) => {
    const all = picture.groups.flatMap(({ rows }) => rows);
    const { metric } = picture.measure;
    const drawing: Drawing = {
      byKey: new Map(all.map((row) => [row.key, row])),
      of: withQuery("/estimates", { metric }),
      chosen: null,
      nameOf: namesIn(all),
      view,
    };
    return picture.groups.flatMap((group) =>
      group.rows.flatMap((row) => (ids.has(row.key) ? [{ row, group, picture, drawing }] : [])),
    );
  });
  const isOthers = ({ row, group }: (typeof found)[number]): boolean =>
    row.apart.some(({ from }) => !ids.has(from)) ||
    group.bands.some(({ keys }) => keys.includes(row.key) && keys.some((key) => !ids.has(key)));
  const beside = found.filter(isOthers);
  const alone = found.length - beside.length;
  if (found.length === 0) return null;
  const say = sourceWords();
  return (
    <section className="section stack">
      <h2>{say.beside}</h2>
      {beside.length > 0 && (
        <dl className="facts">
          {beside.map(({ row, group, picture, drawing }) => (
            <div key={row.key}>
              <dt>
                {metricNames()[picture.measure.metric].label}
                {recordWords().comma}
                {whenWords(row)}
              </dt>
              <dd className="stack-tight">
                <p>
                  {say.figure(
                    <a href={view.recordHref("estimate", row.key)}>{figureWords(row)}</a>,
                    <RecordText text={row.population} />,
                    placeWords(row, drawing.nameOf),
                  )}
                </p>
                <Beside row={row} group={group} ids={ids} drawing={drawing} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {alone > 0 && <p className="note">{say.aloneFigures(alone, beside.length > 0)}</p>}
    </section>
  );
}

/** What all that may be compared with it allow, band by band; or what parts it from the nearest. */
function Beside({
  row,
  group,
  ids,
  drawing,
}: {
  readonly row: RowView;
  readonly ids: ReadonlySet<string>;
  readonly group: PictureView["groups"][number];
  readonly drawing: Drawing;
}) {
  const { of, view } = drawing;
  const bands = group.bands.filter(({ keys }) => keys.includes(row.key));
  return (
    <>
      {bands.map((band) => (
        <p key={band.keys.join()} className="note">
          {sourceWords().besideOthers(band.keys.length - 1)}
          <WhyNumber of={of} name={band.keys.join(" ")} view={view}>
            {bandWords(band)}
          </WhyNumber>
        </p>
      ))}
      {row.apart
        .filter(({ from }) => !ids.has(from))
        .map((one) => (
          <p key={one.from} className={`note ${styles.apart}`}>
            <ApartWords row={row} apart={one} drawing={drawing} />
          </p>
        ))}
    </>
  );
}
