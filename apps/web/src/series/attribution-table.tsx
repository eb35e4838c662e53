/** Attribution table: the cells of a series by how surely they are laid to anybody, each part with the way to why. */
import type { Attribution } from "@sitrep/domain/attribution";
import type { ReactNode } from "react";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { codeHeading } from "../words/names.ts";
import { describeInterval } from "../words/said.ts";
import { bucketWords, unitOfKey } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { SeriesAnswer } from "./month-columns.ts";
import { seriesPageWords } from "./series-page-words.tsx";

/** The table; cells of which nothing is on record are left out, since nothing in them is laid to anybody. */
export function AttributionTable({
  attributed,
  used,
  of,
  view,
}: {
  readonly attributed: NonNullable<SeriesAnswer["attributed"]>;
  /** The degrees that occur. */
  readonly used: readonly Attribution[];
  /** The series' own address, by which each part is asked why. */
  readonly of: string;
  readonly view: View;
}): ReactNode {
  const told = attributed.flatMap(({ key, parts }) => (parts === null ? [] : [{ key, parts }]));
  const { head } = chartWords();
  return (
    <Table
      heads={[head[unitOfKey(told[0]?.key ?? "")], ...used.map((degree) => codeHeading(degree))]}
      numbersFrom={1}
    >
      {told.map(({ key, parts }) => (
        <tr key={key}>
          <th scope="row">{bucketWords(key)}</th>
          {used.map((degree) => (
            <td
              key={degree}
              className="number"
              data-worked-out={parts[degree].possible === 0 ? undefined : ""}
            >
              {parts[degree].possible === 0 ? (
                <span className="aside">{seriesPageWords().noneOnRecord}</span>
              ) : (
                <WhyNumber of={of} name={`${degree} ${key}`} view={view}>
                  {describeInterval(parts[degree].interval)}
                </WhyNumber>
              )}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
