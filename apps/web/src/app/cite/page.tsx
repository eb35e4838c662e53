import { isCitable } from "@sitrep/api/cited/citable";
import { COMPLAINT_SENTENCE } from "@sitrep/domain/complaint-sentence";
import { KnownAt } from "@sitrep/domain/known-at";
import { readPermalink } from "@sitrep/domain/permalink";
import { strict } from "@sitrep/domain/strict";
import { z } from "zod";
import { changesSince } from "../../cite/cite-href.ts";
import { citeWords, citedTitle } from "../../cite/cite-words.tsx";
import { CiteSheet } from "../../cite/cite-sheet.tsx";
import { RecordText } from "../../language/record-text.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";

const CiteQuery = strict({
  of: z
    .string()
    .trim()
    .max(4000)
    .refine(isCitable, { error: COMPLAINT_SENTENCE.uncitable })
    .optional(),
  knownAt: KnownAt.optional(),
});

/** How to quote any other page, and how to prove later what it said. */
export default function CitePage(props: PageProps) {
  return showPage(props, CiteQuery, async (view) => {
    const say = citeWords();
    const { of, knownAt } = view.query;
    if (of === undefined)
      return (
        <Page view={view} name={say.name} heading={say.nothing}>
          <p>{say.nothingWhy}</p>
        </Page>
      );
    // Only the address on this site is taken over: what is cited here is here.
    const path = /^https?:/i.test(of) ? of.replace(/^https?:\/\/[^/]*/i, "") || "/" : of;
    const answer = await view.caller.cite.of({ of: view.origin + path, knownAt });
    const link = readPermalink(answer.address);
    const [shown, query] =
      link?.is === "page" ? [link.path, link.query] : ["/record", { id: link?.id ?? "" }];
    return (
      <Page
        view={view}
        name={say.name}
        size="record"
        kicker={say.kicker}
        heading={<RecordText text={citedTitle(answer)} />}
      >
        <CiteSheet
          answer={answer}
          path={answer.address.replace(/^https?:\/\/[^/]*/i, "")}
          changes={changesSince(answer.ledger.position, shown, query)}
          view={view}
        />
      </Page>
    );
  });
}
