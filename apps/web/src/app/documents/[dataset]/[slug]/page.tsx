import { DocumentAccount } from "../../../../document/document-account.tsx";
import { DocumentFacts } from "../../../../document/document-facts.tsx";
import { Passages } from "../../../../document/passages.tsx";
import type { Resting } from "../../../../document/passages.tsx";
import { ReprintChain } from "../../../../document/reprint-chain.tsx";
import { documentWords } from "../../../../document/document-words.tsx";
import { Referrers } from "../../../../record/referrers.tsx";
import { showPage } from "../../../../show-page.tsx";
import { RecordPage } from "../../../../record/record-page.tsx";
import type { PageProps, View } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { codeWords } from "../../../../words/names.ts";

/** One document: where it is from, what rests on it and where in it, and how to check that. */
export default function Document(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const [answer, { records, total }] = await Promise.all([
      view.caller.documents.byId({ id, knownAt: view.knownAt }),
      restingOn(id, view),
    ]);
    const { item, labels } = answer;
    const say = documentWords();
    return (
      <RecordPage
        of={{ ...answer, kind: "document", id: item.id, title: item.title }}
        view={view}
        kicker={
          <>
            <a href={view.href("/documents")}>{say.name}</a>
            {say.comma}
            {codeWords(item.kind)}
          </>
        }
        standfirst={<DocumentAccount document={id} records={records} total={total} view={view} />}
      >
        <DocumentFacts document={item} labels={labels} view={view} />
        {records.length > 0 && (
          <section className="section stack">
            <h2>{say.rests}</h2>
            {item.sha256 !== undefined && <p className="prose">{say.check}</p>}
            {item.sha256 !== undefined && (
              <p>
                <code dir="ltr">sitrep cite verify {item.id} COPY.txt</code>
              </p>
            )}
            <Passages document={id} records={records} view={view} />
          </section>
        )}
        <ReprintChain answer={answer} view={view} />
        <Referrers
          referrers={answer.referrers.filter(({ role }) => role !== "republishes")}
          view={view}
          leaveOut={["incident", "estimate", "claim"]}
        />
      </RecordPage>
    );
  });
}

async function restingOn(
  id: string,
  { caller, knownAt }: View,
): Promise<{ readonly records: readonly Resting[]; readonly total: number }> {
  const asked = { document: id, limit: 200, knownAt };
  const [incidents, estimates, claims] = await Promise.all([
    caller.incidents.list(asked),
    caller.estimates.list(asked),
    caller.claims.list(asked),
  ]);
  return {
    records: [
      ...incidents.items.map((one) => ({ ...one, kind: "incident" as const })),
      ...estimates.items.map((one) => ({ ...one, kind: "estimate" as const })),
      ...claims.items.map((one) => ({ ...one, kind: "claim" as const })),
    ],
    total: incidents.total + estimates.total + claims.total,
  };
}
