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

/** What stands for an edition that nobody named. */
export const NO_EDITION = "edition not stated";

/** What a line says of a dataset whose rows it shows. */
export type Attributed = Pick<
  Dataset,
  "title" | "edition" | "publisher" | "licence" | "retrievedOn"
>;

/**
 * The line that goes with whatever is shown of it: title and edition, publisher, licence. The number of a version follows
 * the title as part of the name: "UCDP GED 23.1, Uppsala Conflict Data Program, CC BY 4.0". Where nobody named the edition, the day on
 * which it was fetched tells it from the next one. SPEC G7.
 */
export function attributionOf({
  title,
  edition,
  publisher,
  licence,
  retrievedOn,
}: Attributed): string {
  return `${title}${editionBehind(edition, retrievedOn)}, ${publisher}, ${licence}`;
}

function editionBehind(edition: string, retrievedOn: Day | undefined): string {
  if (edition === NO_EDITION)
    return retrievedOn === undefined ? ` (${NO_EDITION})` : `, retrieved ${retrievedOn}`;
  return /^v?\d+\.\d/.test(edition) ? ` ${edition}` : `, ${editionWords(edition)}`;
}

/** "edition 25.1"; a publisher's own words for it stay alone: "as of May 2023". */
export function editionWords(edition: string): string {
  return /^v?\d/.test(edition) ? `edition ${edition}` : edition;
}

/** "edition 25.1 of UCDP GED"; "UCDP GED, edition not stated". */
export function editionOfDataset({ title, edition }: Pick<Dataset, "title" | "edition">): string {
  const words = editionWords(edition);
  return words === edition ? `${title}, ${words}` : `${words} of ${title}`;
}
