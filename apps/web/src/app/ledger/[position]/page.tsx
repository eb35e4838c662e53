import { notFound } from "next/navigation";
import { withQuery } from "../../../address.ts";
import { ChangeList } from "../../../ledger/change-list.tsx";
import { changeWords } from "../../../ledger/change-words.ts";
import { datasetLabels } from "../../../ledger/dataset-labels.ts";
import { compareKinds } from "../../../record/kind-order.ts";
import { RecordLink } from "../../../record/record-link.tsx";
import { kindHeading } from "../../../record/referrers.tsx";
import { Page } from "../../../shell/page.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";
import { Instant } from "../../../words/time.tsx";

/** One batch: who wrote it, when and why, and every record that it changed. */
export default function BatchPage(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const position = positionOf((await props.params).position);
    // A batch that came later is not known yet to those who look back.
    if (position === null || position > view.head.ledger.position) notFound();
    const { batch, changes, labels } = await view.caller.ledger.batch({ position });
    const groups = [...Map.groupBy(changes, (one) => one.kind)].toSorted(([left], [right]) =>
      compareKinds(left, right),
    );
    return (
      <Page
        view={view}
        name={`Batch ${position}`}
        size="record"
        kicker={
          <>
            <a href={view.href("/ledger")}>Ledger</a>, batch {position} of {view.head.ledger.latest}
          </>
        }
        heading={batch.reason}
      >
        <dl className="facts">
          <div>
            <dt>Recorded</dt>
            <dd>
              <Instant instant={batch.recordedAt} />
            </dd>
          </div>
          <div>
            <dt>By</dt>
            <dd>
              <bdi>{batch.author}</bdi>
            </dd>
          </div>
          <div>
            <dt>In</dt>
            <dd>
              <RecordLink id={batch.dataset} labels={datasetLabels(view.head)} view={view} />
            </dd>
          </div>
          <div>
            <dt>Changes</dt>
            <dd>{changeWords(batch)}</dd>
          </div>
          <div>
            <dt>Hash</dt>
            <dd>
              <code>{batch.hash}</code>
            </dd>
          </div>
          <div>
            <dt>Follows</dt>
            <dd>
              {position === 1 ? (
                "nothing: it is the first"
              ) : (
                <>
                  <a href={view.href(`/ledger/${position - 1}`)}>batch {position - 1}</a>,{" "}
                  <code>{batch.previous}</code>
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>As known then</dt>
            <dd>
              <a href={withQuery("/", { knownAt: position })}>
                See everything as known after this batch
              </a>
              {position > 1 && (
                <>
                  , or <a href={withQuery("/", { knownAt: position - 1 })}>just before it</a>
                </>
              )}
            </dd>
          </div>
        </dl>
        {groups.map(([kind, members]) => (
          <section key={kind} className="section stack-tight" id={kind}>
            <h2>{kindHeading(kind)}</h2>
            <p className="note">{changeWords(tallyOf(members))}</p>
            <ChangeList changes={members} labels={labels} view={view} />
          </section>
        ))}
      </Page>
    );
  });
}

/** The number of a batch; null for a text that is none. */
function positionOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

function tallyOf(members: readonly { readonly change: "created" | "amended" | "retracted" }[]) {
  return Object.fromEntries(
    [...Map.groupBy(members, (one) => one.change)].map(([change, all]) => [change, all.length]),
  );
}
