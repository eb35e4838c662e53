/** Labels: a name for every id that an answer holds, so that nobody has to ask again to print it. */
import type { RecordKind } from "@sitrep/domain/record";

/** What to print for an id; `labelAr` where there is an Arabic name. */
export interface Label {
  readonly kind: RecordKind;
  readonly label: string;
  readonly labelAr?: string;
}

/** Labels by id. Ids of withheld records have none. */
export type Labels = Readonly<Record<string, Label>>;
