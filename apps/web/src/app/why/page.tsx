import type { ExplainedValue, WhyAnswer } from "@sitrep/api/why/answer";
import { KnownAt } from "@sitrep/domain/known-at";
import { isCitable } from "@sitrep/api/cited/citable";
import { readPermalink } from "@sitrep/domain/permalink";
import { strict } from "@sitrep/domain/strict";
import type { ReactNode } from "react";
import { z } from "zod";
import { QuoteLine } from "../../cite/quote-line.tsx";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { GivenHeading } from "../../why/given-words.tsx";
import { RecordText } from "../../language/record-text.tsx";
import { localPath } from "../../language/speech.ts";
import { datasetLabels } from "../../ledger/dataset-labels.ts";
import { Page } from "../../shell/page.tsx";
import { shellWords } from "../../shell/shell-words.ts";
import { showPage } from "../../show-page.tsx";
import type { PageProps, View } from "../../view.ts";
import { filtersInWords } from "../../why/asked-line.tsx";
import { ValueTitle } from "../../why/value-title.tsx";
import { anchorOfValue } from "../../why/why-number.tsx";
import styles from "../../why/why-tree.module.css";
import { WhyTree } from "../../why/why-tree.tsx";
import { whyWords } from "../../why/why-words.tsx";

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
  const told = await view.caller.why.of({ of, knownAt: view.knownAt });
  const answer: WhyAnswer = { ...told, labels: { ...datasetLabels(view.head), ...told.labels } };
  const subject = answer.of === null ? undefined : answer.labels[answer.of];
  const filters = subject === undefined ? filtersInWords({ of, labels: answer.labels }) : [];
  const say = whyWords();
  // A figure of a list or a series is quoted with its citation; those of a record are cited on its own page.
  const isQuotable = subject === undefined && isCitable(of) && answer.values.length > 0;
  const quoted = isQuotable
    ? await view.caller.cite.of({ of: view.origin + pathOf(of), knownAt: view.knownAt })
    : null;
  return (
    <Page
      view={view}
      name={say.name}
      size="record"
      kicker={say.name}
      heading={
        subject === undefined ? (
          <a href={pageHref(of, view)}>{pageName(of) ?? say.list}</a>
        ) : (
          <a href={view.recordHref(subject.kind, answer.of ?? "")}>
            <RecordText text={subject.label} />
          </a>
        )
      }
      standfirst={
        <p>
          {filters.length > 0 && say.narrowed(filters)}
          {say.standfirst((words) => (
            <a href={view.href("/about/rules")}>{words}</a>
          ))}
        </p>
      }
    >
      {answer.values.length === 0 && <p>{say.nothing}</p>}
      {quoted !== null &&
        answer.values.slice(0, 1).map(({ name, about, why: { gives, meaning } }) => (
          <QuoteLine key={name} answer={quoted}>
            <ValueTitle about={about} labels={answer.labels} />
            {say.colon}
            <GivenHeading gives={gives} meaning={meaning} />.
          </QuoteLine>
        ))}
      {answer.values.map((value) => (
        <Value key={value.name} value={value} labels={answer.labels}>
          <WhyTree why={value.why} answer={answer} asked={of} view={view} />
        </Value>
      ))}
      <div className={styles.credit}>
        <CreditLine of={Object.keys(told.labels)} view={view} />
      </div>
    </Page>
  );
}

/** The path of an address, whatever host it names. */
function pathOf(of: string): string {
  return of.replace(/^https?:\/\/[^/]*/i, "") || "/";
}

/** The page asked about, on this site, whatever host its address named. */
function pageHref(of: string, view: View): string {
  const link = readPermalink(of);
  return link?.is === "page" ? view.href(link.path, link.query) : view.href("/");
}

/** What the page asked about is called, where it is a section of the site. */
function pageName(of: string): string | undefined {
  const link = readPermalink(of);
  const { section }: { readonly section: Readonly<Record<string, string>> } = shellWords();
  if (link?.is !== "page") return undefined;
  return link.path === "/series" ? whyWords().series : section[link.path];
}

function Value({
  value: { name, about },
  labels,
  children,
}: {
  readonly value: ExplainedValue;
  readonly labels: WhyAnswer["labels"];
  readonly children: ReactNode;
}) {
  return (
    <section className="section stack-tight" id={anchorOfValue(name)}>
      <h2 className={styles.title}>
        <ValueTitle about={about} labels={labels} />
      </h2>
      {children}
    </section>
  );
}

function NothingAsked({ view }: { readonly view: View }) {
  const say = whyWords();
  return (
    <Page view={view} name={say.name} heading={say.heading}>
      <form action={localPath("/why")} className="stack-tight">
        {view.knownAt !== undefined && <input type="hidden" name="knownAt" value={view.knownAt} />}
        <label htmlFor="why-of">{say.label(<code>/incidents?kind=abduction</code>)}</label>
        <p className="ask">
          <input id="why-of" name="of" maxLength={4000} autoComplete="off" spellCheck={false} />
          <button>{say.ask}</button>
        </p>
      </form>
    </Page>
  );
}
