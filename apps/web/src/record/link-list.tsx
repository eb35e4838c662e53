/** Link list: several records by name, in one line of text. */
import type { Labels } from "@sitrep/api/labels";
import { Fragment } from "react";
import type { View } from "../view.ts";
import { recordWords } from "./record-words.ts";
import { RecordLink } from "./record-link.tsx";

/** "A, B and C", each a link; in Arabic "and" stands before each. */
export function LinkList({
  ids,
  labels,
  view,
  arabic = false,
}: {
  readonly ids: readonly string[];
  readonly labels: Labels;
  readonly view: View;
  /** Whether to set Arabic names beside the English ones. */
  readonly arabic?: boolean;
}) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && (index === ids.length - 1 ? recordWords().and : recordWords().amid)}
      <RecordLink id={id} labels={labels} view={view} arabic={arabic} />
    </Fragment>
  ));
}
