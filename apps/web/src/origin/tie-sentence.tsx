/** Tie sentence: what makes two ways in which something came to us one origin, or perhaps one. */
import type { Labels } from "@sitrep/api/labels";
import type { Chain } from "@sitrep/domain/chain";
import type { Dependence } from "@sitrep/domain/origin";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";

const TIES = {
  "same-speaker": "are one speaker",
  "same-relay": "reached us through the same relay",
  "speaker-is-relay": "are tied: one speaks what the other passes on",
  "same-document": "stand in one document, so one newsroom heard both",
  "possibly-same-person": "may be the same person",
  "same-role": "are described by the same role and may be the same person",
  "same-body": "may be one voice: one speaks for the other",
  "same-outlet": "may be one origin: an outlet, and somebody whom it quotes",
  "shared-rest":
    "may be one origin: one may rest on the other, or both on one that they quote or cite",
} as const satisfies Record<Dependence["reason"], string>;

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
      {tie.certain && tie.reason === "same-speaker" ? "are one origin" : TIES[tie.reason]}.
    </>
  );
}
