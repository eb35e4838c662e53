/** Record lines: what a list of mixed records shows of each: its name, and the little that tells it from others. */
import type { Labels } from "@sitrep/api/labels";
import type { ReactNode } from "react";
import { EstimateTime, scopeWords } from "../estimate/estimate-rows.tsx";
import { Heads } from "../marks/speakers.tsx";
import { RecordLink } from "./record-link.tsx";
import { recordWords } from "./record-words.ts";
import type { View } from "../view.ts";
import { Name } from "../words/name.tsx";
import { codeHeading } from "../words/names.ts";
import { RecordText, setApart } from "../language/record-text.tsx";
import { describeWithUnit } from "../words/said.ts";
import { When } from "../words/time.tsx";
import type { Hit, ItemOf } from "../list/lists.ts";
import styles from "./record-lines.module.css";

/** A line: the name as a link, and what stands behind it. */
export interface RecordLine {
  readonly id: string;
  readonly name: ReactNode;
  readonly about: ReactNode;
}

/** An incident: its kind, its time, its place. */
export function incidentLine(incident: ItemOf<"incident">, view: View): RecordLine {
  const { place } = incident.computed;
  return {
    id: incident.id,
    name: (
      <a href={view.recordHref("incident", incident.id)}>
        <RecordText text={incident.title} />
      </a>
    ),
    about: (
      <>
        {codeHeading(incident.kind)}
        {recordWords().comma}
        <RecordText text={place.name} />
        {recordWords().comma}
        <When when={incident.when} />
      </>
    ),
  };
}

/** An estimate: the amount as it was said, of what, where and for when. */
export function estimateLine(estimate: ItemOf<"estimate">, view: View): RecordLine {
  return {
    id: estimate.id,
    name: (
      <a href={view.recordHref("estimate", estimate.id)}>
        <RecordText text={estimate.title} />
      </a>
    ),
    about: (
      <>
        <strong>{describeWithUnit(estimate.quantity)}</strong>
        {recordWords().comma}
        {scopeWords(estimate)}
        {recordWords().comma}
        <EstimateTime estimate={estimate} />
      </>
    ),
  };
}

/** A claim: its kind and when it was said. */
export function claimLine(claim: ItemOf<"claim">, view: View): RecordLine {
  return {
    id: claim.id,
    name: (
      <a href={view.recordHref("claim", claim.id)}>
        <RecordText text={claim.title} />
      </a>
    ),
    about: (
      <>
        {codeHeading(claim.kind)}
        {claim.statedOn !== undefined && (
          <>
            {recordWords().comma}
            <When when={claim.statedOn} />
          </>
        )}
      </>
    ),
  };
}

/** A source: named or not, and what it is. */
export function sourceLine(source: ItemOf<"source">, view: View): RecordLine {
  return {
    id: source.id,
    name: (
      <>
        <Heads identity={source.identity.is} headcount={source.computed.headcount} />{" "}
        <a href={view.recordHref("source", source.id)}>
          <Name text={source.computed.label} />
        </a>
      </>
    ),
    about: (
      <>
        {codeHeading(source.kind)}
        {source.role !== undefined && (
          <>
            {recordWords().comma}
            <RecordText text={source.role} />
          </>
        )}
      </>
    ),
  };
}

/** A document: who published it, and when. */
export function documentLine(document: ItemOf<"document">, view: View, labels: Labels): RecordLine {
  return {
    id: document.id,
    name: (
      <a href={view.recordHref("document", document.id)}>
        <Name text={document.title} />
      </a>
    ),
    about: (
      <>
        {codeHeading(document.kind)}
        {recordWords().publishedBy}
        <RecordLink id={document.publisher} labels={labels} view={view} />
        {document.publishedOn !== undefined && (
          <>
            {recordWords().comma}
            <When when={document.publishedOn} />
          </>
        )}
      </>
    ),
  };
}

/** An actor: what it is, and its other names. */
export function actorLine(actor: ItemOf<"actor">, view: View): RecordLine {
  return {
    id: actor.id,
    name: (
      <a href={view.recordHref("actor", actor.id)}>
        <Name text={actor.name} />
      </a>
    ),
    about: (
      <>
        {codeHeading(actor.kind)}
        {actor.aliases.map((alias) => (
          <span key={alias}>
            {recordWords().comma}
            <Name text={alias} />
          </span>
        ))}
      </>
    ),
  };
}

/** A place: its Arabic name, what it is and what it lies in. */
export function placeLine(place: ItemOf<"place">, view: View): RecordLine {
  const { name, nameAr, governorate, country } = place.computed;
  const around = [governorate, country].flatMap((one) =>
    one === null || one.id === place.id ? [] : one.name,
  );
  return {
    id: place.id,
    name: (
      <>
        <a href={view.recordHref("place", place.id)}>
          <RecordText text={name} />
        </a>
        {nameAr !== name && (
          <>
            {" "}
            <Name text={nameAr} />
          </>
        )}
      </>
    ),
    about: [codeHeading(place.kind), ...around.map(setApart)].join(recordWords().comma),
  };
}

/** A record of a kind without a list: its name, which says enough. */
export function otherLine(hit: Hit, view: View): RecordLine {
  return {
    id: hit.id,
    name: (
      <a href={view.recordHref(hit.kind, hit.id)}>
        <RecordText text={hit.label} />
      </a>
    ),
    about: null,
  };
}

/** The lines one under the other; `last` is a way to more. */
export function LineList({
  lines,
  last,
}: {
  readonly lines: readonly RecordLine[];
  readonly last?: ReactNode | false;
}) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ id, name, about }) => (
        <li key={id}>
          <div className={styles.name}>{name}</div>
          {about !== null && <div className={styles.about}>{about}</div>}
        </li>
      ))}
      {last !== undefined && last !== false && <li>{last}</li>}
    </ul>
  );
}
