/** Table: rows under the heads of their columns, in a frame of their own that scrolls where the page is narrow. */
import type { ReactNode } from "react";

/** The table; `children` are its rows. */
export function Table({
  heads,
  numbersFrom = Infinity,
  caption,
  look,
  frame = "",
  children,
}: {
  readonly heads: readonly ReactNode[];
  /** The first column of numbers; those behind it hold numbers, too. */
  readonly numbersFrom?: number;
  /** What the table is, for those who hear it. */
  readonly caption?: string;
  /** Classes of its own. */
  readonly look?: string | undefined;
  /** A class of the frame; null for a table that wraps and needs none. */
  readonly frame?: string | null | undefined;
  readonly children: ReactNode;
}) {
  const table = (
    <table className={classes("table", look)}>
      {caption !== undefined && <caption className="hidden">{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={at} scope="col" className={at < numbersFrom ? undefined : "number"}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
  return frame === null ? table : <div className={classes("table-frame", frame)}>{table}</div>;
}

function classes(own: string, more: string | undefined): string {
  return more === undefined || more === "" ? own : `${own} ${more}`;
}
