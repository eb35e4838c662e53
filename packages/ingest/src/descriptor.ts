/**
 * Descriptor: what is known of a publisher's dataset without reading its rows: who publishes it, on what terms, which
 * columns it has, what it watches, what must hold of it, and which of its errors we know.
 */
import type { Columns } from "./column.ts";
import type { Correction } from "./correction.ts";

/** What must hold of a whole file. One that fails is an issue: of `warn`, or of `reject`, which refuses the file. */
export interface Assertions {
  /** Rows of the file that are not blank, the header aside. */
  readonly rows?: { readonly atLeast?: number; readonly atMost?: number };
  /** Days outside of which no row's scene may reach; `YYYY-MM-DD`. */
  readonly days?: { readonly earliest?: string; readonly latest?: string };
  /** How many countries the scenes of the rows lie in. */
  readonly countries?: { readonly atLeast?: number; readonly atMost?: number };
}

/** A publisher's dataset. Texts are within the domain's limits for the field of the same name. */
export interface Descriptor<Column extends string = string> {
  /** The id of the dataset where the user gives none: `ucdp-ged`. */
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  readonly description?: string;
  readonly licence: string;
  readonly licenceUrl?: string;
  /** How to cite it; `{edition}` stands for the edition that the user names. */
  readonly citation: string;
  readonly url?: string;
  /** Whether its rows may be passed on; where not, they are counted and never served. */
  readonly redistributable: boolean;
  /** What it watches, by what rule, in our words; the adapter makes coverage records of it. */
  readonly selection: string;
  readonly columns: Columns<Column>;
  readonly assertions: Assertions;
  /** Stricter assertions of editions that we know whole, by edition. */
  readonly editions?: Readonly<Record<string, Assertions>>;
  readonly corrections: readonly Correction[];
  /** The edition that a file's name tells, where the publisher names files so; null where it tells none. */
  readonly editionOf?: (fileName: string) => string | null;
}
