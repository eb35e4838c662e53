/** Record origins: how one record's accounts reached us, drawn, and the way to all that is told about its origins. */
import type { Report } from "@sitrep/domain/report";
import type { Verification } from "@sitrep/domain/verification";
import type { View } from "../view.ts";
import { OriginGraph } from "./origin-graph.tsx";
import { originTerms } from "./origin-words.tsx";
import type { OriginNames } from "./origin-layers.ts";

/** The drawing on the page of a record. */
export function RecordOrigins({
  item,
  answer,
  view,
}: {
  readonly item: {
    readonly id: string;
    readonly reports: readonly Report[];
    readonly computed: { readonly verification: Verification };
  };
  readonly answer: OriginNames & { readonly retracted: boolean };
  readonly view: View;
}) {
  const { chains, dependences } = item.computed.verification.origins;
  const read = item.reports.map(({ document }) => document);
  return (
    <>
      <OriginGraph of={{ ways: chains, ties: dependences, read }} names={answer} />
      {!answer.retracted && (
        <p className="note">
          <a href={view.href("/origins", { id: item.id })}>{originTerms().asTable}</a>
        </p>
      )}
    </>
  );
}
