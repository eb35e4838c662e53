/** Source facts: who a source is, whom it speaks for, and how far it can be relied on. */
import type { Labels } from "@sitrep/api/labels";
import type { SourceView } from "@sitrep/api/views/source-view";
import { Aliases } from "../actor/aliases.tsx";
import { RecordText } from "../language/record-text.tsx";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { Term } from "../term/term.tsx";
import { capitalised, codeHeading } from "../words/names.ts";
import { codeSentence } from "../term/code-sentence.ts";
import { sourceWords } from "./source-words.tsx";

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
  const say = sourceWords().fact;
  return (
    <Facts>
      <Fact name={say.kind}>{codeHeading(source.kind)}</Fact>
      <Fact name={say.name}>
        {identity.is === "named"
          ? say.named
          : say.notNamed(identity.headcount === "unknown" ? 1 : identity.headcount)}
      </Fact>
      <Fact name={say.reason}>
        {isAnonymous &&
          (identity.reason === undefined ? (
            <span className="aside">{say.noReason}</span>
          ) : (
            <RecordText text={identity.reason} />
          ))}
      </Fact>
      <Fact name={say.role}>{textOf(source.role)}</Fact>
      <Fact name={say.affiliation}>
        {affiliation === undefined ? (
          textOf(affiliationWords)
        ) : (
          <RecordLink id={affiliation} labels={labels} view={view} />
        )}
      </Fact>
      <Fact name={say.actor}>
        {actor !== undefined && <RecordLink id={actor} labels={labels} view={view} />}
      </Fact>
      <Fact name={say.stake}>{source.partyToConflict ? say.isParty : say.isNoParty}</Fact>
      <Fact name={say.reliability}>
        {source.reliability === "F"
          ? say.notGraded((words) => (
              <Term of="admiralty" view={view}>
                {words}
              </Term>
            ))
          : say.grade(
              capitalised(codeSentence("reliability", source.reliability)),
              source.reliability,
            )}
      </Fact>
      <Fact name={say.sameAs}>
        {possiblySameAs.length > 0 && <LinkList ids={possiblySameAs} labels={labels} view={view} />}
      </Fact>
      <Fact name={say.aliases}>
        {source.aliases.length > 0 && <Aliases aliases={source.aliases} />}
      </Fact>
      <Fact name={say.notes}>{textOf(source.notes)}</Fact>
    </Facts>
  );
}

/** A text of whoever wrote the record; nothing where there is none. */
function textOf(text: string | undefined) {
  return text === undefined ? undefined : <RecordText text={text} />;
}
