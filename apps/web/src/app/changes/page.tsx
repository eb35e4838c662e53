import { ChangeQuery } from "@sitrep/domain/change-query";
import { strict } from "@sitrep/domain/strict";
import { z } from "zod";
import { askOnce } from "../../answers.ts";
import { ChangeFilterForm } from "../../changes/change-filter.tsx";
import { ChangedBatches } from "../../changes/changed-batches.tsx";
import { changesWords } from "../../changes/changes-words.tsx";
import { Presets } from "../../changes/presets.tsx";
import { SinceSection } from "../../changes/since-section.tsx";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { filterChoices } from "../../list/filter-choices.ts";
import { BatchPager } from "../../ledger/batch-pager.tsx";
import { ActiveFilters } from "../../list/active-filters.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import { Term } from "../../term/term.tsx";
import type { PageProps, View } from "../../view.ts";

/** The changes of the ledger, or with `of` what became of a record or a list since a batch. */
const PageQuery = strict({
  ...ChangeQuery.shape,
  of: z
    .string()
    .trim()
    .min(1, { error: "must not be empty" })
    .max(4000, { error: "must be at most 4000 characters" })
    .optional(),
});

/** What entered, changed and was withdrawn, batch by batch; corrections are as easy to find as records. */
export default function Changes(props: PageProps) {
  return showPage(props, PageQuery, async (view) => {
    const { of, ...query } = view.query;
    return of === undefined
      ? showChanges(view, query)
      : showSince(view, of, query.since ?? view.head.ledger.position);
  });
}

async function showChanges(view: View, query: z.output<typeof ChangeQuery>) {
  const answer = await view.caller.changes.list(query);
  const choices = await askOnce("incident choices", view, (knownAt) =>
    filterChoices(view.caller, knownAt),
  );
  const { created, amended, retracted } = answer.total;
  const corrected = amended + retracted;
  const say = changesWords();
  return (
    <Page
      view={view}
      name={say.name}
      heading={
        created + corrected === 0
          ? say.noneFits
          : corrected === 0
            ? say.entered(created)
            : say.corrected(corrected, query.since)
      }
      standfirst={
        <p>
          {say.standfirst(
            (words) => (
              <a href={view.href("/ledger")}>{words}</a>
            ),
            (words) => (
              <Term of="known-at" view={view}>
                {words}
              </Term>
            ),
          )}
        </p>
      }
    >
      <div className="stack">
        <Presets view={view} />
        <ChangeFilterForm view={view} choices={choices} />
        <ActiveFilters view={view} labels={{ ...choices.labels, ...answer.labels }} />
      </div>
      <section className="section">
        <h2>{say.batches(answer.batches)}</h2>
        {answer.items.length === 0 ? (
          <p className="prose">
            {say.nothing((words) => (
              <a href={view.href("/changes")}>{words}</a>
            ))}
          </p>
        ) : (
          <ChangedBatches items={answer.items} labels={answer.labels} view={view} />
        )}
        <BatchPager before={answer.next} words={say.earlier} view={view} />
        <CreditLine of={Object.keys(answer.labels)} view={view} />
      </section>
    </Page>
  );
}

async function showSince(view: View, of: string, since: number) {
  const answer = await view.caller.changes.since({ of, since, knownAt: view.knownAt });
  const say = changesWords();
  return (
    <Page
      view={view}
      name={say.since}
      kicker={<a href={view.href("/changes")}>{say.name}</a>}
      heading={say.sinceHeading(since)}
      standfirst={
        <p>
          <code>{of}</code>
        </p>
      }
    >
      <SinceSection answer={answer} of={of} view={view} />
      <div className="section stack">
        <p className="note">
          <a href={view.href("/changes", { since })}>{say.sinceAll(since)}</a>
        </p>
        <CreditLine of={Object.keys(answer.labels)} view={view} />
      </div>
    </Page>
  );
}
