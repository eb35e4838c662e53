/** Form page: the page around a form, empty or with a record in it that is to be corrected. */
import { RecordQuery } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { Page } from "../shell/page.tsx";
import { showPage } from "../show-page.tsx";
import type { PageProps } from "../view.ts";
import { handIn } from "./actions.ts";
import styles from "./contribute.module.css";
import { ContributionForm } from "./contribution-form.tsx";
import type { FormPlan } from "./form-plan.ts";
import { planFor } from "./record-forms.ts";

/** A form may be opened for a record that is to be corrected. */
const FormPageQuery = strict({
  amend: RecordQuery.shape.id.optional(),
  knownAt: RecordQuery.shape.knownAt,
});

const HEADING = {
  incident: "Add an incident",
  estimate: "Add an estimate",
  source: "Add a source",
} as const satisfies Record<FormPlan["kind"], string>;

const STANDFIRST = {
  incident:
    "From a report that you have read: what is said to have happened, who says so, and where it stands.",
  estimate: "A number that somebody gave, as it was said: of what, where, when, and on whose word.",
  source: "Anyone who can say something.",
} as const satisfies Record<FormPlan["kind"], string>;

/** The page of a form. */
export function formPage(kind: FormPlan["kind"], props: PageProps) {
  return showPage(props, FormPageQuery, async (view) => {
    const { amend } = view.query;
    const form = amend === undefined ? null : await view.caller.contribute.form({ id: amend, knownAt: view.knownAt }); // prettier-ignore
    const own = form === null ? kind : (form.kind as FormPlan["kind"]); // The counter has forms of these alone.
    const initial = form === null ? {} : { ...form.cells, amend: amend ?? "" };
    return (
      <Page
        view={view}
        name={form === null ? HEADING[kind] : "Propose a correction"}
        kicker={<a href={view.href("/contribute")}>Contribute</a>}
        heading={form === null ? HEADING[kind] : "Propose a correction"}
        standfirst={
          form === null ? (
            STANDFIRST[kind]
          ) : (
            <>
              Of <a href={view.recordHref(own, amend ?? "")}>{amend}</a>: change what is wrong, say
              why, and take a file that holds the difference.
            </>
          )
        }
      >
        <p className={`note ${styles.promise}`}>
          Nothing that you type is stored on this server. What you have typed is kept in your own
          browser until you begin empty, so that a reload loses nothing.
        </p>
        <ContributionForm
          plan={planFor(own, form !== null)}
          initial={initial}
          draft={form === null ? own : null}
          action={handIn}
        />
      </Page>
    );
  });
}
