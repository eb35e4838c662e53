/** Changed batches: what each batch did to the records that were asked about, newest first. */
import type { ChangedBatch } from "@sitrep/api/changes-by-batch";
import type { Labels } from "@sitrep/api/labels";
import type { Change } from "@sitrep/domain/change";
import type { RecordKind } from "@sitrep/domain/record";
import type { ReactNode } from "react";
import { datasetLabels } from "../ledger/dataset-labels.ts";
import { RecordText } from "../language/record-text.tsx";
import { CHANGES } from "../ledger/change-words.ts";
import { ledgerWords } from "../ledger/ledger-words.tsx";
import { compareKinds } from "../record/kind-order.ts";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { countKind } from "../words/kind.ts";
import { capitalised } from "../words/names.ts";
import { Instant } from "../words/time.tsx";
import styles from "./changed-batches.module.css";
import { changesWords } from "./changes-words.tsx";
import { ToldList } from "./told-list.tsx";

/** The list. Counts lead to the batch's own page, narrowed to what they count. */
export function ChangedBatches({
  items,
  labels,
  view,
}: {
  readonly items: readonly ChangedBatch[];
  readonly labels: Labels;
  readonly view: View;
}) {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.batch.position} className={styles.batch} id={`batch-${item.batch.position}`}>
          <Batch item={item} labels={labels} view={view} />
        </li>
      ))}
    </ol>
  );
}

/** What of the filter a batch's own page takes, too. */
function narrowing({ kept }: Pick<View, "kept">): View["kept"] {
  return Object.fromEntries(
    Object.entries(kept).filter(([name]) => ["q", "kind", "place", "source"].includes(name)),
  );
}

function Batch({
  item: { batch, edition, tally, changes, more },
  labels,
  view,
}: {
  readonly item: ChangedBatch;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { position, reason, recordedAt, author, dataset } = batch;
  const path = `/ledger/${position}`;
  const own = narrowing(view);
  const { change } = view.kept;
  const say = changesWords();
  return (
    <>
      <p className={styles.number}>
        <span className="hidden">{ledgerWords().batchNumber}</span>
        {position}
      </p>
      <div className="stack-tight">
        <h3>
          <a href={view.href(path)}>
            <RecordText text={capitalised(reason)} />
          </a>
        </h3>
        <p className="note">
          {say.written(
            <Instant instant={recordedAt} />,
            <bdi>{author}</bdi>,
            <RecordLink
              id={dataset}
              labels={{ ...labels, ...datasetLabels(view.head) }}
              view={view}
            />,
          )}
          <Edition edition={edition} />
        </p>
        <ul className={styles.tally}>
          {CHANGES.flatMap((one) => {
            const counts = tally.filter(({ change: of }) => of === one);
            return counts.length === 0
              ? []
              : [
                  <Tally
                    key={one}
                    change={one}
                    counts={counts}
                    href={(kind) =>
                      view.href(path, { ...own, change: one, ...(kind !== null && { kind }) })
                    }
                  />,
                ];
          })}
        </ul>
        <ToldList changes={changes} labels={labels} view={view} />
        {more > 0 && changes.length > 0 && (
          <p className="note">
            {say.more(more, (words) => (
              <a href={view.href(path, { ...own, ...(change !== undefined && { change }) })}>
                {words}
              </a>
            ))}
          </p>
        )}
      </div>
    </>
  );
}

/** "edition 2026-11", or from which to which. */
function Edition({ edition: { before, after } }: Pick<ChangedBatch, "edition">) {
  if (after === null) return null;
  const say = changesWords();
  const quote = (text: string): ReactNode => <RecordText text={text} />;
  return before === null || before === after
    ? say.edition(after, quote)
    : say.editions(before, after, quote);
}

/** "recorded: 61 incidents, 54 sources", each a way to them. */
function Tally({
  change,
  counts,
  href,
}: {
  readonly change: Change;
  readonly counts: ChangedBatch["tally"];
  readonly href: (kind: RecordKind | null) => string;
}) {
  const ordered = counts.toSorted((left, right) => compareKinds(left.kind, right.kind));
  return (
    <li>
      <a href={href(null)}>{changesWords().tally[change]}</a>
      {changesWords().colon}
      {ordered.map(({ kind, count }, at) => (
        <span key={kind}>
          {at > 0 && ledgerWords().comma}
          <a href={href(kind)}>{countKind(kind, count)}</a>
        </span>
      ))}
    </li>
  );
}
