/** Source facts: who a source is, whom it speaks for, and how far it can be relied on. */
import type { Labels } from "@sitrep/api/labels";
import type { SourceView } from "@sitrep/api/views/source-view";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { Term } from "../term/term.tsx";
import { capitalised, codeHeading } from "../words/names.ts";
import { countWords } from "../words/number.ts";

/** The facts. */
export function SourceFacts({
  source,
  labels,
  view,
}: {
  readonly source: SourceView;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { identity, affiliation, affiliationWords, actor, possiblySameAs } = source;
  const isAnonymous = identity.is === "anonymous";
  return (
    <Facts>
      <Fact name="Kind">{codeHeading(source.kind)}</Fact>
      <Fact name="Name">
        {identity.is === "named" ? (
          "Named"
        ) : (
          <>
            Not named
            {identity.headcount !== "unknown" &&
              identity.headcount > 1 &&
              `; ${countWords(identity.headcount, "person", "people")} speak as one`}
          </>
        )}
      </Fact>
      <Fact name="Reason for that">
        {isAnonymous && (identity.reason ?? <span className="aside">none is given</span>)}
      </Fact>
      <Fact name="Role">{source.role}</Fact>
      <Fact name="Belongs to">
        {affiliation === undefined ? (
          affiliationWords
        ) : (
          <RecordLink id={affiliation} labels={labels} view={view} />
        )}
      </Fact>
      <Fact name="As an actor">
        {actor !== undefined && <RecordLink id={actor} labels={labels} view={view} />}
      </Fact>
      <Fact name="Stake">
        {source.partyToConflict
          ? "A party to the conflict it speaks of"
          : "No party to the conflict"}
      </Fact>
      <Fact name="Reliability">
        {source.reliability === "F" ? (
          <>
            <Term of="admiralty" view={view}>
              Not graded
            </Term>
            : it cannot be judged (F)
          </>
        ) : (
          `${capitalised(source.computed.reliabilityWords)} (${source.reliability})`
        )}
      </Fact>
      <Fact name="May be the same as">
        {possiblySameAs.length > 0 && <LinkList ids={possiblySameAs} labels={labels} view={view} />}
      </Fact>
      <Fact name="Also called">{source.aliases.length > 0 && source.aliases.join(", ")}</Fact>
      <Fact name="Notes">{source.notes}</Fact>
    </Facts>
  );
}
