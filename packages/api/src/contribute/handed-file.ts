/** Handed file: what somebody takes away from a form: a collection that loads as it is, or the proposal of a correction. */
import type { Difference } from "@sitrep/domain/difference";
import { differencesBetween } from "@sitrep/domain/difference";
import { datasetOf } from "@sitrep/domain/id";
import type { AnyRecord } from "@sitrep/domain/record";
import { terseRecord } from "@sitrep/ingest/terse-record";
import { yamlOf, yamlText } from "@sitrep/ingest/write-collection";

/** A file by its name, with its text in YAML. */
export interface HandedFile {
  readonly name: string;
  readonly text: string;
}

/** The records as a collection, or null where the dataset's own is not among them. */
export function collectionFile(records: readonly AnyRecord[]): HandedFile | null {
  const own = records.find((any) => any.kind === "dataset");
  if (own?.kind !== "dataset") return null;
  const rest = records.filter(({ kind }) => kind !== "dataset");
  return { name: `${own.record.id}.yaml`, text: yamlText({ dataset: own.record, records: rest }) };
}

/** What a proposal says beside its records. */
export interface Proposal {
  readonly before: AnyRecord;
  readonly after: AnyRecord;
  /** Sources and documents that the corrected record needs and that are not on file. */
  readonly needed: readonly AnyRecord[];
  readonly reason: string;
  readonly position: number;
}

/** What a correction changes, field by field. */
export function changesOf({
  before,
  after,
}: Pick<Proposal, "before" | "after">): readonly Difference[] {
  return differencesBetween(terseRecord(before), terseRecord(after));
}

/**
 * A correction as a file. It is no collection on purpose: one record given as the whole of its dataset would take all others
 * away.
 */
export function correctionFile(proposal: Proposal): HandedFile {
  const { before, after, needed, reason, position } = proposal;
  const { id } = before.record;
  const heading = [
    `A proposed correction of ${id}, as it was known at batch ${position}.`,
    `It goes to whoever keeps ${datasetOf(id)}, who puts the record below in the place of the one on file.`,
    "It is not a collection: sitrep load refuses it.",
  ];
  const body = {
    correction: {
      record: id,
      knownAt: position,
      reason,
      differences: changesOf(proposal).map(({ path, ...sides }) => ({ field: path, ...sides })),
    },
    [after.kind]: terseRecord(after),
    ...(needed.length > 0 && { with: needed.map((any) => ({ [any.kind]: terseRecord(any) })) }),
  };
  const name = `correction-of-${id.replace("/", "-")}.yaml`;
  return { name, text: `${heading.map((line) => `# ${line}\n`).join("")}${yamlOf(body)}` };
}
