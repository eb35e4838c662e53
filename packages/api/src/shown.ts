/** Shown: a record as it may leave: through the gate, and without the ids of what does not pass it. SPEC G2. */
import type { ViewerRole } from "@sitrep/domain/gate";
import { gate } from "@sitrep/domain/gate";
import type { AnyRecord, RecordKind, RecordOf } from "@sitrep/domain/record";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";

/** A record as it may leave, and the position at which this version of it was written. */
export interface Shown<Kind extends RecordKind> {
  readonly record: RecordOf[Kind];
  readonly recordedIn: number;
}

/** A record of any kind as the viewer may see it; undefined when it may not be seen. */
export function showAny(
  any: AnyRecord,
  role: ViewerRole,
  near: Neighbourhood,
): AnyRecord | undefined {
  const { shown } = gate(any, role, near);
  if (shown === null) return undefined;
  return withoutHidden(shown, (id) => {
    const found = near.any(id);
    return found !== undefined && gate(found, role, near).shown === null;
  });
}

/** A record as the viewer may see it; undefined when it is of another kind or may not be seen. */
export function showAs<Kind extends RecordKind>(
  kind: Kind,
  any: AnyRecord,
  role: ViewerRole,
  near: Neighbourhood,
): RecordOf[Kind] | undefined {
  const shown = showAny(any, role, near);
  // The kind was just compared.
  return shown?.kind === kind ? (shown.record as RecordOf[Kind]) : undefined;
}

/** Tags a record with its kind. */
export function tag<Kind extends RecordKind>(kind: Kind, record: RecordOf[Kind]): AnyRecord {
  // The record is of that kind by its type, which a union of pairs cannot express.
  return { kind, record } as AnyRecord;
}

/**
 * Takes out references to records that are not shown, where the rest still says what it said; a balance or judgement
 * about one is not shown itself. Who speaks in a report stays: without its speaker it would be the publisher's word.
 */
function withoutHidden(any: AnyRecord, isHidden: (id: string) => boolean): AnyRecord | undefined {
  const isOpen = (id: string): boolean => !isHidden(id);
  const { kind, record } = any;
  switch (kind) {
    case "claim":
      return {
        kind,
        record: { ...record, about: record.about.filter((one) => isOpen(one.record)) },
      };
    case "estimate":
      return { kind, record: { ...record, saidWith: record.saidWith.filter(isOpen) } };
    case "source":
      return { kind, record: { ...record, possiblySameAs: record.possiblySameAs.filter(isOpen) } };
    case "balance":
      return [record.whole, ...record.parts].every(isOpen) ? any : undefined;
    case "judgement":
      return [record.left, record.right].every(isOpen) ? any : undefined;
    case "incident": {
      const parties = record.parties.map((party) => ({
        ...party,
        attributedBy: party.attributedBy.filter(isOpen),
      }));
      return { kind, record: { ...record, parties } };
    }
    case "dataset":
    case "place":
    case "actor":
    case "document":
    case "coverage":
      return any;
  }
}
