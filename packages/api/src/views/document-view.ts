/** A document as it leaves: the record, and what is computed from it. */
import type { Document } from "@sitrep/domain/document";
import type { DocumentId } from "@sitrep/domain/id";
import { originalOf } from "@sitrep/domain/origin";
import type { Span } from "@sitrep/domain/span";
import { spanOf } from "@sitrep/domain/when";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import type { Shown } from "../shown.ts";

/** What is derived from a document. `original` is the one it goes back to; null where it is one itself. */
export interface DocumentComputed {
  readonly span: Span | null;
  readonly original: DocumentId | null;
  readonly recordedIn: number;
}

/** A document with its computed fields. */
export type DocumentView = Document & { readonly computed: DocumentComputed };

/** Views a document. */
export function viewDocument(
  { record, recordedIn }: Shown<"document">,
  neighbourhood: Neighbourhood,
): DocumentView {
  const original = originalOf(record.id, neighbourhood.document);
  return {
    ...record,
    computed: {
      span: record.publishedOn === undefined ? null : spanOf(record.publishedOn),
      original: original === record.id ? null : original,
      recordedIn,
    },
  };
}
