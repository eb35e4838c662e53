import { BatchChangesQuery } from "@sitrep/domain/change-query";
import { notFound } from "next/navigation";
import { askOnce } from "../../../answers.ts";
import { withQuery } from "../../../address.ts";
import { CreditLine } from "../../../dataset/credit-line.tsx";
import { BatchChanges } from "../../../ledger/batch-changes.tsx";
import { changeWords } from "../../../ledger/change-words.ts";
import { datasetLabels } from "../../../ledger/dataset-labels.ts";
import { MovedSection } from "../../../ledger/moved-section.tsx";
import { Fact, Facts } from "../../../record/facts.tsx";
import { RecordLink } from "../../../record/record-link.tsx";
import { Page } from "../../../shell/page.tsx";
import { RecordText } from "../../../language/record-text.tsx";
import { ledgerWords } from "../../../ledger/ledger-words.tsx";
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
    const moved = await askOnce(`moved by ${position}`, view, (knownAt) =>
      view.caller.changes.moved({ position, knownAt }),
    );
    const say = ledgerWords();
    return (
      <Page
        view={view}
        name={say.batch(position)}
        size="record"
        kicker={
          <>
            {say.kicker(
              (words) => (
                <a href={view.href("/ledger")}>{words}</a>
              ),
              (words) => (
                <a href={view.href("/changes")}>{words}</a>
              ),
              position,
              view.head.ledger.latest,
            )}
          </>
        }
        heading={<RecordText text={capitalised(batch.reason)} />}
      >
        <Facts>
          <Fact name={say.fact.recorded}>
            <Instant instant={batch.recordedAt} />
          </Fact>
          <Fact name={say.fact.by}>
            <bdi>{batch.author}</bdi>
          </Fact>
          <Fact name={say.fact.in}>
            <RecordLink id={batch.dataset} labels={datasetLabels(view.head)} view={view} />
          </Fact>
          <Fact name={say.fact.changes}>{changeWords(batch)}</Fact>
          <Fact name={say.fact.hash}>
            <code>{batch.hash}</code>
          </Fact>
          <Fact name={say.fact.follows}>
            {position === 1 ? (
              say.fact.first
            ) : (
              <>
                <a href={view.href(`/ledger/${position - 1}`)}>{say.fact.batch(position - 1)}</a>
                {say.comma}
                <code>{batch.previous}</code>
              </>
            )}
          </Fact>
          <Fact name={say.fact.asKnown}>
            <a href={withQuery(localPath("/"), { knownAt: position })}>{say.fact.after}</a>
            {position > 1 &&
              say.fact.orBefore((words) => (
                <a href={withQuery(localPath("/"), { knownAt: position - 1 })}>{words}</a>
              ))}
          </Fact>
        </Facts>
        <MovedSection moved={moved} position={position} view={view} />
        <BatchChanges answer={answer} view={view} />
        <CreditLine of={[batch.dataset]} view={view} />
      </Page>
    );
  });
}

/** The number of a batch; null for a text that is none. */
function positionOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
