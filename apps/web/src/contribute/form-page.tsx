/** Form page: the page around a form, empty or with a record in it that is to be corrected. */
import { RecordQuery } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { pageLanguage } from "../language/speech.ts";
import { Page } from "../shell/page.tsx";
import { showPage } from "../show-page.tsx";
import type { PageProps } from "../view.ts";
import { handIn } from "./actions.ts";
import { contributeWords } from "./contribute-words.tsx";
import { ContributionForm } from "./contribution-form.tsx";
import { FormLanguage } from "./form-language.tsx";
import type { FormPlan } from "./form-plan.ts";
import { planFor } from "./record-forms.ts";

/** A form may be opened for a record that is to be corrected. */
const FormPageQuery = strict({
  amend: RecordQuery.shape.id.optional(),
  knownAt: RecordQuery.shape.knownAt,
});

/** The page of a form. */
export function formPage(kind: FormPlan["kind"], props: PageProps) {
  return showPage(props, FormPageQuery, async (view) => {
    const say = contributeWords();
    const { amend } = view.query;
    const form = amend === undefined ? null : await view.caller.contribute.form({ id: amend, knownAt: view.knownAt }); // prettier-ignore
    const own = form === null ? kind : (form.kind as FormPlan["kind"]); // The counter has forms of these alone.
    const initial = form === null ? {} : { ...form.cells, amend: amend ?? "" };
    return (
      <Page
        view={view}
        name={form === null ? say.add[kind] : say.propose}
        kicker={<a href={view.href("/contribute")}>{say.name}</a>}
        heading={form === null ? say.add[kind] : say.propose}
        standfirst={
          form === null
            ? say.from[kind]
            : say.proposeOf(
                <a href={view.recordHref(own, amend ?? "")}>
                  <bdi>{amend}</bdi>
                </a>,
              )
        }
      >
        <p className="note">{say.promise}</p>
        <FormLanguage language={pageLanguage()}>
          <ContributionForm
            plan={planFor(own, form !== null)}
            initial={initial}
            draft={form === null ? own : `amend ${amend ?? ""}`}
            action={handIn}
          />
        </FormLanguage>
      </Page>
    );
  });
}
