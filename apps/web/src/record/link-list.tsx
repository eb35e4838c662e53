/** Link list: several records by name, in one line of text. */
import type { Labels } from "@sitrep/api/labels";
import { Fragment } from "react";
import type { View } from "../view.ts";
import { recordWords } from "./record-words.ts";
import { RecordLink } from "./record-link.tsx";

/** Kinds of records that go by a title of their own, which may be as long as a sentence. */
const TITLED: ReadonlySet<string | undefined> = new Set([
  "incident",
  "estimate",
  "claim",
  "document",
  "coverage",
]);

/** "A, B and C", each a link; in Arabic "and" stands before each, and a semicolon between titles. */
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
  const isTitles = ids.some((id) => TITLED.has(labels[id]?.kind));
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && recordWords().between(index === ids.length - 1, isTitles)}
      <RecordLink id={id} labels={labels} view={view} arabic={arabic} />
    </Fragment>
  ));
}
