/** Document: what can be fetched and fingerprinted; its text is never kept. SPEC R3. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { DocumentId, SourceId } from "./id.ts";
import { Note, Sentence, Title, WebAddress } from "./prose.ts";
import { strict } from "./strict.ts";
import { When } from "./when.ts";

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: COMPLAINT_SENTENCE.hash });
export type Sha256 = z.output<typeof Sha256>;

/**
 * An article, report, statement or data file. `publishedOn` may be a range when the copy carries no date, and
 * `datedBy` then says what in the text allows it. `republishes` names the document that this one prints again;
 * `cites` those it draws on. `sha256` is of the normalised paragraphs, joined by line feeds.
 */
export const Document = strict({
  id: DocumentId,
  title: Title,
  kind: z
    .enum(["article", "report", "statement", "dataset", "testimony", "post"])
    .default("article"),
  publisher: SourceId,
  authors: z.array(Title).max(20).default([]),
  url: WebAddress.optional(),
  archiveUrl: WebAddress.optional(),
  publishedOn: When.optional(),
  datedBy: Sentence.optional(),
  dateline: Title.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: COMPLAINT_SENTENCE.languageCode })
    .default("en"),
  republishes: DocumentId.optional(),
  cites: z.array(DocumentId).max(60).default([]),
  sha256: Sha256.optional(),
  notes: Note.optional(),
})
  .refine((document) => document.republishes !== document.id, {
    path: ["republishes"],
    message: COMPLAINT_SENTENCE.ownDocument,
  })
  .refine((document) => !document.cites.includes(document.id), {
    path: ["cites"],
    message: COMPLAINT_SENTENCE.namesDocument,
  });
export type Document = Readonly<z.output<typeof Document>>;
