/** Dataset: a body of records with one publisher, licence and edition. SPEC L6, G4. */
import { z } from "zod";
import { DatasetId } from "./id.ts";
import { Day } from "./day.ts";
import { Note, Sentence, Title, WebAddress } from "./prose.ts";
import { strict } from "./strict.ts";

/**
 * A dataset; rows of one that is not `redistributable` are counted but never served one by one. With `rowsKeptApart` the
 * publisher has told its rows apart, also those that share day, place and parties: no two are proposed to be one. SPEC M8.
 */
export const Dataset = strict({
  id: DatasetId,
  title: Title,
  publisher: Title,
  description: Note.optional(),
  licence: Title,
  licenceUrl: WebAddress.optional(),
  edition: Title,
  citation: Sentence,
  url: WebAddress.optional(),
  redistributable: z.boolean(),
  rowsKeptApart: z.literal(true).optional(),
  retrievedOn: Day.optional(),
});
export type Dataset = Readonly<z.output<typeof Dataset>>;

/**
 * The line that goes with whatever is shown of it: title and edition, publisher, licence. The number of a version follows
 * the title as part of the name: "UCDP GED 23.1, Uppsala Conflict Data Program, CC BY 4.0". SPEC G7.
 */
export function attributionOf({
  title,
  edition,
  publisher,
  licence,
}: Pick<Dataset, "title" | "edition" | "publisher" | "licence">): string {
  return `${title}${editionWords(edition)}, ${publisher}, ${licence}`;
}

function editionWords(edition: string): string {
  if (/^v?\d+\.\d/.test(edition)) return ` ${edition}`;
  return /^\d/.test(edition) ? `, edition ${edition}` : `, ${edition}`;
}
