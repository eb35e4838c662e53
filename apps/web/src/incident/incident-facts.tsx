/** Incident facts: what, when, where and to whom, each with how surely it is known. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Labels } from "@sitrep/api/labels";
import { Quoted } from "../language/quoted.tsx";
import { RecordText } from "../language/record-text.tsx";
import { AttributionMark } from "../marks/attribution.tsx";
import { UnknownBox } from "../marks/count.tsx";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { capitalised, codeHeading } from "../words/names.ts";
import { recordWords } from "../record/record-words.ts";
import { codeSentence } from "../term/code-sentence.ts";
import { CodeTerm, Term } from "../term/term.tsx";
import { When } from "../words/time.tsx";
import { harmWords, peopleWords } from "./harm-words.ts";
import { IncidentPlace } from "./incident-place.tsx";
import { extentWords } from "./incident-row.tsx";
import { knownWords } from "./place-words.ts";
import { storyWords } from "./story-words.tsx";

/** The list. */
export function IncidentFacts({
  incident,
  labels,
  view,
}: {
  readonly incident: IncidentView;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { kind, attempted, extent, when, derivedFrom, where, parties, harm, tags, notes } =
    incident;
  const say = storyWords();
  const { comma } = recordWords();
  const several = extentWords(extent);
  return (
    <Facts>
      <Fact name={say.fact.what}>
        {attempted && say.attempted}
        <a href={view.href("/incidents", { kind })}>{codeHeading(kind)}</a>
        {several !== null && (
          <>
            {comma}
            <CodeTerm list="extent" code={extent} view={view}>
              {several.words}
            </CodeTerm>
          </>
        )}
        <p className="note">
          {codeSentence("kind", kind)} {several?.title}
        </p>
      </Fact>
      <Fact name={say.fact.when}>
        <When when={when} />{" "}
        <span className="note">
          <Term of="edtf-date" view={view}>
            EDTF
          </Term>{" "}
          <code>{when}</code>
        </span>
        {derivedFrom !== undefined && (
          <p className="note">
            {say.readFrom(<Quoted text={derivedFrom.words} />, <When when={derivedFrom.anchor} />)}
          </p>
        )}
      </Fact>
      <Fact name={say.fact.where}>
        <IncidentPlace incident={incident} view={view} arabic />
        <p className="note">
          {knownWords(where.precision)}
          {where.words !== undefined && say.inItsWords(<Quoted text={where.words} />)}
        </p>
      </Fact>
      {parties.length > 0 && (
        <Fact name={say.fact.who}>
          <ul className="plain stack-tight">
            {parties.map((party) => (
              <li key={`${party.role} ${party.actor ?? ""} ${party.described ?? ""}`}>
                <PartyLine party={party} labels={labels} view={view} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {harm.length > 0 && (
        <Fact name={say.fact.harm}>
          <ul className="plain stack-tight">
            {harm.map((one) => (
              <li key={`${one.effect} ${one.who} ${one.described ?? ""}`}>
                {one.quantity === "unknown" && (
                  <span className="count">
                    <UnknownBox />
                  </span>
                )}
                {capitalised(harmWords(one))}
                {one.described !== undefined && (
                  <span className="note">
                    {" "}
                    <RecordText text={one.described} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {tags.length > 0 && (
        <Fact name={say.fact.tags}>
          {tags.map((tag, index) => (
            <span key={tag}>
              {index > 0 && comma}
              <a href={view.href("/incidents", { tag })}>
                <RecordText text={tag} />
              </a>
            </span>
          ))}
        </Fact>
      )}
      <Fact name={say.fact.notes}>{notes !== undefined && <RecordText text={notes} />}</Fact>
    </Facts>
  );
}

/** "Done by the Islamic State, suspected by …". Targets and bystanders are not laid to anybody. */
function PartyLine({
  party,
  labels,
  view,
}: {
  readonly party: IncidentView["parties"][number];
  readonly labels: Labels;
  readonly view: View;
}) {
  const { role, actor, described, who, attribution, attributedBy } = party;
  const isDoer = role === "perpetrator" || role === "operator";
  return (
    <>
      <span className="note">{storyWords().role[role]}</span>{" "}
      {actor !== undefined && <RecordLink id={actor} labels={labels} view={view} />}
      {actor !== undefined && described !== undefined && recordWords().comma}
      {described !== undefined && <RecordText text={described} />}
      {who !== undefined && <span className="note"> ({peopleWords(who)})</span>}
      {isDoer && (
        <>
          {recordWords().semicolon}
          <AttributionMark attribution={attribution} view={view} />
          {attributedBy.length > 0 &&
            storyWords().attributedBy(<LinkList ids={attributedBy} labels={labels} view={view} />)}
        </>
      )}
    </>
  );
}
