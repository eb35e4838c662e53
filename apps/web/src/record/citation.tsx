/** Citation: how to quote a record so that whoever follows it sees the same bytes. */
import { pathOfRecord } from "@sitrep/domain/record-path";
import type { RecordKind } from "@sitrep/domain/record";
import { datasetOf } from "@sitrep/domain/id";
import { addressOf } from "@sitrep/domain/permalink";
import { RULES_VERSION } from "@sitrep/domain/rules";
import { withQuery } from "../address.ts";
import { localPath } from "../language/speech.ts";
import type { View } from "../view.ts";
import { instantWords } from "../words/instant.ts";

/** The line, with the batch that it holds at, and the way to the whole citation. */
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
  const at = { knownAt: ledger.position, rules: RULES_VERSION };
  const path = withQuery(pathOfRecord(kind, id), at);
  const recorded =
    ledger.recordedAt === null ? "" : `, recorded ${instantWords(ledger.recordedAt)}`;
  return (
    <p className="note">
      To cite it: “{title}”, {dataset?.citation ?? "Sitrep."} Batch {ledger.position}
      {recorded}. <a href={path}>{path}</a>. Whole, with its hash:{" "}
      <a href={addressOf(localPath("/cite"), { of: path, knownAt: view.knownAt })}>
        as a sentence, BibTeX and CSL-JSON
      </a>
    </p>
  );
}
