/** Correction link: leads from a record to the form with the record in it. */
import type { View } from "../view.ts";
import type { FormPlan } from "./form-plan.ts";

/** The link; records of other kinds have no form. */
export function CorrectionLink({
  id,
  kind,
  view,
}: {
  readonly id: string;
  readonly kind: FormPlan["kind"];
  readonly view: View;
}) {
  return (
    <p className="note">
      <a href={view.href(`/contribute/${kind}`, { amend: id })}>Propose a correction</a> of this
      record.
    </p>
  );
}
