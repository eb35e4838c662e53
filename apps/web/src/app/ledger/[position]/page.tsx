import { BatchChangesQuery } from "@sitrep/domain/filter";
import { notFound } from "next/navigation";
import { askOnce } from "../../../answers.ts";
import { withQuery } from "../../../address.ts";
import { BatchChanges } from "../../../ledger/batch-changes.tsx";
import { changeWords } from "../../../ledger/change-words.ts";
import { datasetLabels } from "../../../ledger/dataset-labels.ts";
import { Fact, Facts } from "../../../record/facts.tsx";
import { RecordLink } from "../../../record/record-link.tsx";
import { Page } from "../../../shell/page.tsx";
import { localPath } from "../../../language/speech.ts";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { capitalised } from "../../../words/names.ts";
import { Instant } from "../../../words/time.tsx";

/** So many changes of a batch are told on one page. */
const PageQuery = BatchChangesQuery.extend({
  limit: BatchChangesQuery.shape.limit.unwrap().default(200),
});

/** One batch: who wrote it, when and why, and every record that it changed. */
export default function BatchPage(props: PageProps) {
  return showPage(props, PageQuery, async (view) => {
    const position = positionOf((await props.params).position);
    // A batch that came later is not known yet to those who look back.
    if (position === null || position > view.head.ledger.position) notFound();
    const { knownAt: _, ...query } = view.query;
    const answer = await askOnce(`batch ${position} ${JSON.stringify(query)}`, view, (knownAt) =>
      view.caller.ledger.batch({ position, ...query, differences: true, knownAt }),
    );
    const { batch } = answer;
    return (
      <Page
        view={view}
        name={`Batch ${position}`}
        size="record"
        kicker={
          <>
            <a href={view.href("/ledger")}>Ledger</a> and{" "}
            <a href={view.href("/changes")}>changes</a>, batch {position} of{" "}
            {view.head.ledger.latest}
          </>
        }
        heading={capitalised(batch.reason)}
      >
        <Facts>
          <Fact name="Recorded">
            <Instant instant={batch.recordedAt} />
          </Fact>
          <Fact name="By">
            <bdi>{batch.author}</bdi>
          </Fact>
          <Fact name="In">
            <RecordLink id={batch.dataset} labels={datasetLabels(view.head)} view={view} />
          </Fact>
          <Fact name="Changes">{changeWords(batch)}</Fact>
          <Fact name="Hash">
            <code>{batch.hash}</code>
          </Fact>
          <Fact name="Follows">
            {position === 1 ? (
              "nothing: it is the first"
            ) : (
              <>
                <a href={view.href(`/ledger/${position - 1}`)}>batch {position - 1}</a>,{" "}
                <code>{batch.previous}</code>
              </>
            )}
          </Fact>
          <Fact name="As known then">
            <a href={withQuery(localPath("/"), { knownAt: position })}>
              See everything as known after this batch
            </a>
            {position > 1 && (
              <>
                , or{" "}
                <a href={withQuery(localPath("/"), { knownAt: position - 1 })}>just before it</a>
              </>
            )}
          </Fact>
        </Facts>
        <BatchChanges answer={answer} view={view} />
      </Page>
    );
  });
}

/** The number of a batch; null for a text that is none. */
function positionOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
