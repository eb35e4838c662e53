import { RecordQuery } from "@sitrep/domain/filter";
import type { AnyRecord } from "@sitrep/domain/record";
import { strict } from "@sitrep/domain/strict";
import { redirect } from "next/navigation";
import { hasOwnPage } from "@sitrep/domain/record-path";
import { factWords } from "../../record/fact-words.ts";
import { listPageWords } from "../../list/list-page-words.ts";
import { RecordText, setApart } from "../../language/record-text.tsx";
import { RecordBody } from "../../record/record-body.tsx";
import { RecordPage } from "../../record/record-page.tsx";
import { Referrers, kindHeading } from "../../record/referrers.tsx";
import { Page } from "../../shell/page.tsx";
import { localPath } from "../../language/speech.ts";
import { showPage } from "../../show-page.tsx";
import type { PageProps, View } from "../../view.ts";

/** The page may be opened before there is an id. */
const RecordPageQuery = strict({ ...RecordQuery.shape, id: RecordQuery.shape.id.optional() });

/** Any record by its id: the way to its page, or the page of one whose kind has none. */
export default function Record(props: PageProps) {
  return showPage(props, RecordPageQuery, async (view) => {
    const { id } = view.query;
    return id === undefined ? <NothingAsked view={view} /> : recordAt(id, view);
  });
}

async function recordAt(id: string, view: View) {
  const answer = await view.caller.search.byId({ id, knownAt: view.knownAt });
  const { kind, item } = answer;
  if (hasOwnPage(kind)) redirect(view.recordHref(kind, id));
  // The counter pairs each kind with its record.
  const any = { kind, record: item } as AnyRecord;
  const own = "title" in item ? item.title : id;
  const label = answer.labels[id]?.label ?? own;
  const title = any.kind === "judgement" ? any.record.reason : label;
  // A judgement has no title: it is told by its outcome and its reason.
  const outcome = any.kind === "judgement" ? `${factWords().judged[any.record.verdict]}: ` : "";
  return (
    <RecordPage
      of={{ ...answer, kind, id, title }}
      view={view}
      name={`${factWords().kind(kind)}${outcome}${setApart(title)}`}
      kicker={
        kind === "judgement" ? (
          kindHeading(kind)
        ) : (
          <a href={view.recordHref(kind, id)}>{kindHeading(kind)}</a>
        )
      }
      heading={
        <>
          {outcome}
          <RecordText text={title} />
        </>
      }
    >
      <RecordBody any={any} answer={answer} view={view} />
      {answer.referrers.length > 0 && (
        <section className="section">
          <h2>{factWords().refers}</h2>
          <Referrers referrers={answer.referrers} view={view} />
        </section>
      )}
    </RecordPage>
  );
}

function NothingAsked({ view }: { readonly view: View }) {
  const say = factWords();
  return (
    <Page view={view} name={say.record} heading={say.anyRecord}>
      <form action={localPath("/record")} className="stack-tight">
        {view.knownAt !== undefined && <input type="hidden" name="knownAt" value={view.knownAt} />}
        <label htmlFor="record-id">
          {say.suchAs} <code>{`${view.head.datasets[0]?.id ?? "dataset"}/…`}</code>
        </label>
        <p>
          <input id="record-id" name="id" maxLength={200} autoComplete="off" spellCheck={false} />{" "}
          <button>{listPageWords().show}</button>
        </p>
      </form>
    </Page>
  );
}
