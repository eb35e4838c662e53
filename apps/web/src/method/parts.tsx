/** Parts of the method page, in their order: each with its anchor, its title and what stands in it. */
import { ACTOR_KIND } from "@sitrep/domain/actor";
import { CREDIBILITY, RELIABILITY } from "@sitrep/domain/admiralty";
import { ATTRIBUTION } from "@sitrep/domain/attribution";
import { CLAIM_KIND, RELATION } from "@sitrep/domain/claim";
import { NATURE } from "@sitrep/domain/estimate";
import { HARM_EFFECT } from "@sitrep/domain/harm";
import { EXTENT } from "@sitrep/domain/incident";
import { INCIDENT_KIND } from "@sitrep/domain/incident-kind";
import { VERDICT } from "@sitrep/domain/judgement";
import { PARTY_ROLE, PEOPLE } from "@sitrep/domain/party";
import { PLACE_KIND } from "@sitrep/domain/place";
import { PLACE_PRECISION, markOf } from "@sitrep/domain/precision";
import { STANCE } from "@sitrep/domain/report";
import { SENSITIVITY } from "@sitrep/domain/sensitivity";
import { SOURCE_KIND } from "@sitrep/domain/source";
import { VERIFICATION } from "@sitrep/domain/verification";
import type { ReactNode } from "react";
import { PrecisionMark } from "../incident/precision-mark.tsx";
import { AttributionSwatch } from "../marks/attribution.tsx";
import type { View } from "../view.ts";
import { CiteSection } from "./cite-section.tsx";
import { CodeList } from "./code-list.tsx";
import type { Part } from "./contents.tsx";
import { CrosswalkTables } from "./crosswalk-tables.tsx";
import { likelihoodCodes } from "./likelihood-codes.ts";
import { MarksSection } from "./marks-section.tsx";
import { MetricList } from "./metric-list.tsx";
import { RightsSection } from "./rights-section.tsx";
import { RulesSection } from "./rules-section.tsx";
import { ToleranceSection } from "./tolerance-section.tsx";

/** A part with its content. */
export interface MethodPart extends Part {
  readonly body: ReactNode;
}

/** All parts. */
export function partsOf(view: View): readonly MethodPart[] {
  return [
    { id: "marks", title: "How amounts and doubts are drawn", body: <MarksSection view={view} /> },
    { id: "tolerance", title: "Tolerances", body: <ToleranceSection view={view} /> },
    { id: "incidents", title: "What happened", body: <Incidents /> },
    { id: "support", title: "Who says so, and how well it is supported", body: <Support /> },
    { id: "precision", title: "How well a place is known", body: <Precision /> },
    { id: "metrics", title: "What figures measure", body: <Figures /> },
    { id: "claims", title: "Claims", body: <Claims /> },
    { id: "actors", title: "Actors", body: <CodeList prefix="actor" codes={ACTOR_KIND} /> },
    { id: "care", title: "Judgements, and what is not shown", body: <Care /> },
    {
      id: "crosswalks",
      title: "Our lists in the lists of others",
      body: (
        <>
          <p className="prose">
            What is coded here can be set against other datasets only as far as their categories
            allow. Each row says how theirs lies to ours, and what the step loses.
          </p>
          <CrosswalkTables />
        </>
      ),
    },
    { id: "rules", title: "The rules", body: <RulesSection /> },
    { id: "licences", title: "Licences and credits", body: <RightsSection view={view} /> },
    { id: "cite", title: "How to cite", body: <CiteSection view={view} /> },
  ];
}

function Block({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="stack-tight">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function Incidents() {
  return (
    <>
      <Block heading="Kinds of incident">
        <CodeList prefix="kind" codes={INCIDENT_KIND} />
        <p className="note">A deed that was tried and failed is marked as attempted.</p>
      </Block>
      <Block heading="One deed or more">
        <CodeList prefix="extent" codes={EXTENT} />
      </Block>
      <Block heading="Who takes part">
        <CodeList prefix="role" codes={PARTY_ROLE} />
      </Block>
      <Block heading="How surely it is laid to somebody">
        <CodeList
          prefix="attribution"
          codes={ATTRIBUTION}
          renderMark={(attribution) => <AttributionSwatch attribution={attribution} />}
        />
      </Block>
      <Block heading="What was done to people">
        <CodeList prefix="effect" codes={HARM_EFFECT} />
      </Block>
      <Block heading="To whom">
        <CodeList prefix="people" codes={PEOPLE} />
      </Block>
    </>
  );
}

function Support() {
  return (
    <>
      <Block heading="How well a record is supported">
        <p>Worked out from its accounts; nobody types it in.</p>
        <CodeList prefix="verification" codes={VERIFICATION} />
      </Block>
      <Block heading="How an account stands to the record">
        <CodeList prefix="stance" codes={STANCE} />
      </Block>
      <Block heading="How far a source can be relied on (Admiralty)">
        <CodeList prefix="reliability" codes={RELIABILITY} />
      </Block>
      <Block heading="How credible an account is (Admiralty)">
        <CodeList prefix="credibility" codes={CREDIBILITY} />
      </Block>
      <Block heading="Kinds of source">
        <CodeList prefix="source" codes={SOURCE_KIND} />
      </Block>
    </>
  );
}

function Precision() {
  return (
    <>
      <CodeList
        prefix="precision"
        codes={PLACE_PRECISION}
        renderMark={(precision) => <PrecisionMark mark={markOf(precision)} />}
      />
      <Block heading="Kinds of place">
        <CodeList prefix="place" codes={PLACE_KIND} />
      </Block>
    </>
  );
}

function Figures() {
  return (
    <>
      <MetricList />
      <Block heading="What kind of figure it is">
        <CodeList prefix="nature" codes={NATURE} />
      </Block>
    </>
  );
}

function Claims() {
  return (
    <>
      <CodeList prefix="claim" codes={CLAIM_KIND} />
      <Block heading="How a claim stands to another record">
        <CodeList prefix="relation" codes={RELATION} />
      </Block>
      <Block heading="Words for how likely something is held to be">
        <p>They are kept as words; the band explains them and enters no arithmetic.</p>
        <CodeList prefix="likelihood" codes={likelihoodCodes()} />
      </Block>
    </>
  );
}

function Care() {
  return (
    <>
      <Block heading="Whether two records are one thing">
        <CodeList prefix="verdict" codes={VERDICT} />
      </Block>
      <Block heading="What the public sees of a record">
        <CodeList prefix="sensitivity" codes={SENSITIVITY} />
      </Block>
    </>
  );
}
