/** Licence name: under which licence a dataset is, leading to its text where that is known. */
import type { Dataset } from "@sitrep/domain/dataset";
import { RecordText } from "../language/record-text.tsx";
import { OutsideLink } from "../record/outside-link.tsx";

/** The name. */
export function LicenceName({
  dataset: { licence, licenceUrl },
}: {
  readonly dataset: Pick<Dataset, "licence" | "licenceUrl">;
}) {
  const name = <RecordText text={licence} />;
  return licenceUrl === undefined ? name : <OutsideLink href={licenceUrl}>{name}</OutsideLink>;
}
