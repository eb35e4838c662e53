/**
 * Descriptor: what is known of a publisher's dataset without reading its rows: who publishes it, on what terms, which
 * columns it has, what must hold of it, and which of its errors we know.
 */
import { Dataset, NO_EDITION } from "@sitrep/domain/dataset";
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import type { Parsed } from "@sitrep/domain/parse";
import { parseWith } from "@sitrep/domain/parse";
import type { Assertions } from "./assertions.ts";
import type { Columns } from "./column.ts";
import type { Correction } from "./correction.ts";

/** A publisher's dataset. Texts are within the domain's limits for the field of the same name. */
export interface Descriptor<Column extends string = string> {
  /** The id of the dataset where the user gives none: `ucdp-ged`. */
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  readonly description?: string | undefined;
  readonly licence: string;
  readonly licenceUrl?: string | undefined;
  /** How to cite it; `{edition}` stands for the edition. */
  readonly citation: string;
  readonly url?: string | undefined;
  /** Whether its rows may be passed on; where not, they are counted and never served. */
  readonly redistributable: boolean;
  /** That the publisher tells its rows apart, also those that share day, place and parties: no two are proposed as one. */
  readonly rowsKeptApart?: true | undefined;
  readonly columns: Columns<Column>;
  /** What holds of every file of it, also of a part. */
  readonly assertions: Assertions;
  /** What holds of editions that are known whole, by edition. */
  readonly editions?: Readonly<Record<string, Assertions>>;
  readonly corrections: readonly Correction[];
  /** The edition that a file's name tells, where the publisher names files so; null where it tells none. */
  readonly editionOf?: (fileName: string) => string | null;
}

/** What the user says of a file. */
export interface DatasetWords {
  /** The id of the dataset, instead of the descriptor's. */
  readonly dataset?: string | undefined;
  readonly edition?: string | undefined;
  /** The day on which the file was fetched, `YYYY-MM-DD`. */
  readonly retrievedOn?: string | undefined;
}

/** The dataset's own record, for the file of this name. */
export function describeDataset(
  descriptor: Descriptor,
  words: DatasetWords,
  fileName: string,
): Parsed<Dataset> {
  const { title, publisher, description, licence, licenceUrl, url } = descriptor;
  const { redistributable, rowsKeptApart } = descriptor;
  const edition = words.edition ?? descriptor.editionOf?.(fileName) ?? NO_EDITION;
  const citation = descriptor.citation.replaceAll("{edition}", edition);
  const { retrievedOn } = words;
  const id = words.dataset ?? descriptor.dataset;
  const own = { id, title, publisher, description, licence, licenceUrl, url, redistributable };
  const given = { ...own, rowsKeptApart, edition, citation, retrievedOn };
  return parseWith(Dataset, given, { record: id });
}

/** A warning where nobody named the edition: the next one could not be told from it. */
export function issuesOfEdition({ id, edition }: Dataset): readonly Issue[] {
  if (edition !== NO_EDITION) return [];
  return [
    {
      code: "missing",
      severity: "warn",
      ...said({ is: "edition-not-stated" }),
      record: id,
      path: "edition",
    },
  ];
}
