/** Difference table: fields that an amendment changes, with what is on record and what is to stand there instead. */
import type { ReactNode } from "react";
import { Table } from "../record/table.tsx";
import { useFormWords } from "./form-words.tsx";

/** A field; `before` and `after` as the record has them, undefined where it has nothing. */
export interface DifferenceRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly before: unknown;
  readonly after: unknown;
}

/** The table. */
export function DifferenceTable({
  head: { field, before, after },
  rows,
}: {
  readonly head: Readonly<Record<"field" | "before" | "after", string>>;
  readonly rows: readonly DifferenceRow[];
}) {
  const { nothing } = useFormWords();
  return (
    <Table heads={[field, before, after]}>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          <td>
            <bdi>{valueText(row.before) ?? nothing}</bdi>
          </td>
          <td>
            <bdi>{valueText(row.after) ?? nothing}</bdi>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function valueText(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
