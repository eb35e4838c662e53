/** Tie sentence: what makes two ways in which something came to us one origin, or perhaps one. */
import type { Labels } from "@sitrep/api/labels";
import type { Chain } from "@sitrep/domain/chain";
import type { Dependence } from "@sitrep/domain/origin";
import { detailWords } from "../record/detail-words.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { tieWords } from "../words/said.ts";

/** One tie as a sentence; the speakers are named. */
export function TieSentence({
  tie,
  ways,
  labels,
  view,
}: {
  readonly tie: Dependence;
  readonly ways: readonly Pick<Chain, "speaker">[];
  readonly labels: Labels;
  readonly view: View;
}) {
  const left = ways[tie.left]?.speaker ?? "";
  const right = ways[tie.right]?.speaker ?? "";
  return (
    <>
      {detailWords().tied(
        <RecordLink id={left} labels={labels} view={view} />,
        <RecordLink id={right} labels={labels} view={view} />,
        tie.certain,
      )}{" "}
      {tieWords(tie.reason)}
    </>
  );
}
