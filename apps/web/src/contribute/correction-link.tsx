/** Correction link: leads from a record to the form with the record in it. */
import { footWords } from "../record/foot-words.tsx";
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
      {footWords().correction((words) => (
        <a href={view.href(`/contribute/${kind}`, { amend: id })}>{words}</a>
      ))}
    </p>
  );
}
