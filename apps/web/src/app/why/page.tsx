import type { Labels } from "@sitrep/api/labels";
import type { ExplainedValue } from "@sitrep/api/why/answer";
import { KnownAt } from "@sitrep/domain/filter";
import { readPermalink } from "@sitrep/domain/permalink";
import { strict } from "@sitrep/domain/strict";
import type { ReactNode } from "react";
import { z } from "zod";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { Page } from "../../shell/page.tsx";
import { localPath } from "../../language/speech.ts";
import { showPage } from "../../show-page.tsx";
import type { PageProps, View } from "../../view.ts";
import { NOT_FILTERS } from "../../record/active-filters.tsx";
import { filterWords } from "../../record/filter-words.ts";
import { listWords } from "../../words/names.ts";
import styles from "../../why/why-tree.module.css";
import { anchorOfValue } from "../../why/why-number.tsx";
import { WhyTree } from "../../why/why-tree.tsx";

/** The page may be opened before there is anything to ask about. */
const WhyQuery = strict({
  of: z.string().trim().min(1).max(4000).optional(),
  knownAt: KnownAt.optional(),
});

/** Why: where every number of a record or a list comes from, by which rule, on whose word. */
export default function Why(props: PageProps) {
  return showPage(props, WhyQuery, async (view) => {
    const { of } = view.query;
    return of === undefined ? <NothingAsked view={view} /> : explained(of, view);
  });
}

async function explained(of: string, view: View) {
  const answer = await view.caller.why.of({ of, knownAt: view.knownAt });
  const subject = answer.of === null ? undefined : answer.labels[answer.of];
  const asked = subject === undefined ? askedWords(of, answer.labels) : "";
  const back =
    subject === undefined ? pageHref(of, view) : view.recordHref(subject.kind, answer.of ?? "");
  return (
    <Page
      view={view}
      name="Why"
      size="record"
      kicker="Why"
      heading={<a href={back}>{subject?.label ?? "A list of incidents"}</a>}
      standfirst={
        <p>
          {asked !== "" && <>Narrowed by {asked}. </>}Nobody typed these values in. Each says by
          which rule Sitrep worked it out, and from what; the rules stand in full under{" "}
          <a href={view.href("/about/rules")}>method</a>.
        </p>
      }
    >
      {answer.values.length === 0 && (
        <p>Nothing here was worked out: it is on file as it was said.</p>
      )}
      {answer.values.map((value) => (
        <Value key={value.name} value={value}>
          <WhyTree why={value.why} answer={answer} view={view} />
        </Value>
      ))}
      <CreditLine of={Object.keys(answer.labels)} view={view} />
    </Page>
  );
}

/** The page asked about, on this site, whatever host its address named. */
function pageHref(of: string, view: View): string {
  const link = readPermalink(of);
  return link?.is === "page" ? view.href(link.path, link.query) : view.href("/");
}

/** What a list was narrowed by. */
function askedWords(of: string, labels: Labels): string {
  const link = readPermalink(of);
  if (link?.is !== "page") return "";
  const filters = Object.entries(link.query).flatMap(([name, value]) =>
    NOT_FILTERS.has(name) ? [] : filterWords(name, value, labels),
  );
  return listWords(filters.map(({ name, value }) => [name, value].join(" ").trim()));
}

function Value({
  value: { name, title },
  children,
}: {
  readonly value: ExplainedValue;
  readonly children: ReactNode;
}) {
  return (
    <section className="section stack-tight" id={anchorOfValue(name)}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

function NothingAsked({ view }: { readonly view: View }) {
  return (
    <Page view={view} name="Why" heading="Where a number comes from">
      <form action={localPath("/why")} className="stack-tight">
        {view.knownAt !== undefined && <input type="hidden" name="knownAt" value={view.knownAt} />}
        <label htmlFor="why-of">
          The id of a record, or the address of a list of incidents such as{" "}
          <code>/incidents?kind=abduction</code>
        </label>
        <p className="ask">
          <input id="why-of" name="of" maxLength={4000} autoComplete="off" spellCheck={false} />
          <button>Why?</button>
        </p>
      </form>
    </Page>
  );
}
