/** Citation: how to quote a record so that whoever follows it sees the same bytes. */
import type { RecordKind } from "@sitrep/domain/record";
import { datasetOf } from "@sitrep/domain/id";
import { hasOwnPage, recordPath, withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { instantWords } from "../words/instant.ts";

/** The line, with the batch that it holds at. */
export function Citation({
  title,
  id,
  kind,
  view,
}: {
  readonly title: string;
  readonly id: string;
  readonly kind: RecordKind;
  readonly view: View;
}) {
  const { ledger, datasets } = view.head;
  const dataset = datasets.find((one) => one.id === datasetOf(id));
  const page = hasOwnPage(kind) ? recordPath(kind, id) : withQuery("/record", { id });
  const path = withQuery(page, { knownAt: ledger.position });
  const recorded =
    ledger.recordedAt === null ? "" : `, recorded ${instantWords(ledger.recordedAt)}`;
  return (
    <p className="note">
      To cite it: “{title}”, {dataset?.citation ?? "Sitrep."} Batch {ledger.position}
      {recorded}. <a href={path}>{path}</a>
    </p>
  );
}
