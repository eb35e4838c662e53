/** Tie sentence: what makes two ways in which something came to us one origin, or perhaps one. */
import type { Labels } from "@sitrep/api/labels";
import type { Chain } from "@sitrep/domain/chain";
import type { Dependence } from "@sitrep/domain/origin";
import { TIE } from "@sitrep/domain/tie";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";

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
      <RecordLink id={left} labels={labels} view={view} /> and{" "}
      <RecordLink id={right} labels={labels} view={view} />{" "}
      {tie.certain ? "are one origin." : "may be one origin."} {TIE[tie.reason]}
    </>
  );
}
