/** Map table: the map in words, country by country, for those who do not see it or would rather read. */
import type { ReactNode } from "react";
import { RecordText, setApart } from "../language/record-text.tsx";
import { OtherName } from "../record/record-link.tsx";
import { WhyCount } from "../why/why-number.tsx";
import { countWords } from "./cell-words.ts";
import type { MapAnswer } from "./map-answer.ts";
import type { MarkHref } from "./map-picture.tsx";
import type { MapGroup, MapRow, RowPart } from "./map-rows.ts";
import { mapWords } from "./map-words.ts";
import { rowsOf } from "./map-rows.ts";
import styles from "./map-table.module.css";

/** The table; `href` leads to the incidents of a place. */
export function MapTable({
  answer,
  href,
}: {
  readonly answer: MapAnswer;
  readonly href: MarkHref;
}): ReactNode {
  const say = mapWords();
  const { groups, elsewhere, isShort } = rowsOf(answer);
  return (
    <>
      <table className={`table ${styles.table}`}>
        <caption className="hidden">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.head.place}</th>
            <th scope="col">{say.head.inIt}</th>
            <th scope="col">{say.head.only}</th>
            <th scope="col">{say.head.closer}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.country?.place.id ?? ""} group={group} href={href} />
        ))}
      </table>
      {elsewhere.length > 0 && (
        <p className={styles.after}>
          {say.inNoCountry}
          <Parts parts={elsewhere} href={href} />
          {elsewhere.length < answer.elsewhere.length && say.andOthers}.
        </p>
      )}
      {isShort && <p className={styles.after}>{say.short}</p>}
    </>
  );
}

function Group({ group, href }: { readonly group: MapGroup; readonly href: MarkHref }): ReactNode {
  const { country, rows, silent } = group;
  return (
    <tbody>
      {country !== null && <Row row={country} href={href} isCountry />}
      {rows.map((row) => (
        <Row key={row.place.id} row={row} href={href} />
      ))}
      {silent.map(({ words, places }) => (
        <tr key={words} className={styles.silent}>
          <td colSpan={4}>
            <span className="label">{words}:</span>{" "}
            {places.map(({ name }) => setApart(name)).join(mapWords().comma)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Row({
  row: { place, inside, onlyWords, parts, points },
  href,
  isCountry = false,
}: {
  readonly row: MapRow;
  readonly href: MarkHref;
  readonly isCountry?: boolean;
}): ReactNode {
  const say = mapWords();
  return (
    <tr data-map-mark={place.id} className={isCountry ? styles.country : undefined}>
      <th scope="row">
        <a href={href(place.id, false)}>
          <RecordText text={place.name} />
        </a>{" "}
        {place.nameAr !== place.name && <OtherName text={place.nameAr} />}
      </th>
      <td className={styles.count} data-head={say.head.inIt}>
        {inside === null ? (
          <None />
        ) : (
          <WhyCount address={href(place.id, false)} name="cell">
            {countWords(inside)}
          </WhyCount>
        )}
      </td>
      <td data-head={say.head.only} data-empty={onlyWords === null || undefined}>
        {onlyWords ?? <None />}
        {parts.length > 0 && (
          <>
            {say.ofWhich}
            <Parts parts={parts} href={href} />
          </>
        )}
      </td>
      <td data-head={say.head.closer} data-empty={points.length === 0 || undefined}>
        {points.length === 0 ? <None /> : <Parts parts={points} href={href} />}
      </td>
    </tr>
  );
}

function None(): ReactNode {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="hidden">{mapWords().none}</span>
    </>
  );
}

function Parts({ parts, href }: { readonly parts: readonly RowPart[]; readonly href: MarkHref }) {
  return parts.map(({ place, isNear, words }, index) => (
    <span key={`${place.id} ${isNear}`} data-map-mark={place.id}>
      {index > 0 && mapWords().semicolon}
      <a href={href(place.id, isNear)}>
        {isNear ? mapWords().near(setApart(place.name)) : <RecordText text={place.name} />}
      </a>{" "}
      {words}
    </span>
  ));
}
