/** Leaning of a record: what becomes of it without each of the voices in it that may be seen. SPEC F6–F7. */
import { leaningsOf } from "@sitrep/domain/leaning";
import type { RecordKind } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import type { Found } from "./detail.ts";
import { showAs, tag } from "./shown.ts";

/** Works it out of the record's reports. */
export function leaningOf(
  kind: RecordKind,
  { shown: { record }, neighbourhood: near, view }: Found<RecordKind>,
): ReturnType<typeof leaningsOf> {
  const heard = {
    document: near.document,
    source: (id: Parameters<typeof near.source>[0]) => {
      const any = near.any(id);
      return any && showAs("source", any, view.role, near);
    },
  };
  return leaningsOf({ id: record.id, reports: reportsOf(tag(kind, record)) }, near, heard);
}
