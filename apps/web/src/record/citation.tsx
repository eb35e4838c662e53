/** Citation: how to quote a record so that whoever follows it sees the same bytes. */
import { pathOfRecord } from "@sitrep/domain/record-path";
import type { RecordKind } from "@sitrep/domain/record";
import { datasetOf } from "@sitrep/domain/id";
import { addressOf } from "@sitrep/domain/permalink";
import { RULES_VERSION } from "@sitrep/domain/rules";
import { withQuery } from "../address.ts";
import { RecordText } from "../language/record-text.tsx";
import { localPath } from "../language/speech.ts";
import type { View } from "../view.ts";
import { instantWords } from "../words/instant.ts";
import { footWords } from "./foot-words.tsx";

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
  const recorded = ledger.recordedAt === null ? null : instantWords(ledger.recordedAt);
  const say = footWords();
  return (
    <p className="note">
      {say.toCite}
      {say.quoted(<RecordText text={title} />)}
      <RecordText text={dataset?.citation ?? "Sitrep."} />
      {say.heldAt(ledger.position, recorded)}
      <a href={path}>
        <bdi dir="ltr">{path}</bdi>
      </a>
      {say.whole}
      <a href={addressOf(localPath("/cite"), { of: path, knownAt: view.knownAt })}>
        {say.citeForms}
      </a>
    </p>
  );
}
