/** Why tree: a derived value with its rule, and below it what it was made of, down to who said so. */
import type { WhyAnswer } from "@sitrep/api/why/answer";
import type { Derivation, Given, Ground } from "@sitrep/domain/derivation";
import { toldApart } from "@sitrep/domain/derivation";
import type { Report } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { CountMark } from "../marks/count.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { codeHeading, codeWords, listWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";
import { When } from "../words/time.tsx";
import { anchorOfValue } from "./why-number.tsx";
import styles from "./why-tree.module.css";
import { describeInterval } from "../words/said.ts";

interface TreeProps {
  readonly why: Derivation;
  readonly answer: WhyAnswer;
  readonly view: View;
}

/** The tree; the first value stands large. */
export function WhyTree({ why, answer, view }: TreeProps) {
  return (
    <>
      <p className={styles.value}>
        {typeof why.gives === "string" ? codeHeading(why.gives) : <GivenWords gives={why.gives} />}
      </p>
      <p>
        {why.says} <RuleNumber rule={why.rule} view={view} />
      </p>
      <Grounds why={why} answer={answer} view={view} />
    </>
  );
}

function Grounds({ why, answer, view }: TreeProps) {
  if (why.from.length + why.more === 0) return null;
  return (
    <ul className={styles.grounds}>
      {why.from.map((ground, index) => (
        <li key={index}>
          <GroundOf ground={ground} answer={answer} view={view} />
        </li>
      ))}
      {why.more > 0 && <li className="note">and {countWords(why.more, "more", "more")}</li>}
    </ul>
  );
}

function GroundOf({
  ground,
  answer,
  view,
}: Omit<TreeProps, "why"> & { readonly ground: Ground }): ReactNode {
  switch (ground.is) {
    case "asked":
      return <>Asked: {ground.words}</>;
    case "record":
      return <RecordGround ground={ground} answer={answer} view={view} />;
    case "derived": {
      const { derivation } = ground;
      const apart = toldApart(derivation, answer.values);
      if (apart !== undefined)
        return (
          <>
            <GivenWords gives={derivation.gives} />:{" "}
            <a href={`#${anchorOfValue(apart.name)}`}>{apart.title.toLowerCase()}</a>
          </>
        );
      return (
        <>
          <GivenWords gives={derivation.gives} />: {derivation.says}{" "}
          <RuleNumber rule={derivation.rule} view={view} />
          <Grounds why={derivation} answer={answer} view={view} />
        </>
      );
    }
  }
}

function RecordGround({
  ground: { id, field, gives },
  answer,
  view,
}: Omit<TreeProps, "why"> & { readonly ground: Ground & { readonly is: "record" } }) {
  const { of, labels, reports } = answer;
  const index = /^reports\[(\d+)\]$/.exec(field ?? "")?.[1];
  const report = index === undefined ? undefined : reports[id]?.[Number(index)];
  const told = gives !== null && (
    <>
      : <GivenWords gives={gives} />
    </>
  );
  if (report !== undefined && index !== undefined)
    return (
      <>
        <a href={`${accountPath(id, answer, view)}#account-${Number(index) + 1}`}>
          Account {Number(index) + 1}
        </a>
        {of !== id && (
          <>
            {" "}
            of <RecordLink id={id} labels={labels} view={view} />
          </>
        )}
        , <Who report={report} answer={answer} view={view} />
        {told}
      </>
    );
  return (
    <>
      {of !== id && <RecordLink id={id} labels={labels} view={view} />}
      {field !== null && <span className="note"> {codeWords(field)}</span>}
      {told}
    </>
  );
}

function accountPath(id: string, { labels }: WhyAnswer, view: View): string {
  const kind = labels[id]?.kind;
  return kind === undefined ? "" : view.recordHref(kind, id);
}

function Who({
  report: { speakers, document, statedOn },
  answer: { labels },
  view,
}: Omit<TreeProps, "why"> & { readonly report: Report }) {
  return (
    <>
      {speakers.length === 0
        ? "in its own voice"
        : listWords(speakers.map((id) => labels[id]?.label ?? "somebody who is not shown"))}
      {statedOn !== undefined && (
        <>
          {" "}
          (<When when={statedOn} />)
        </>
      )}{" "}
      in <RecordLink id={document} labels={labels} view={view} />
    </>
  );
}

function GivenWords({ gives }: { readonly gives: Given }) {
  if (typeof gives === "string") return <>{codeWords(gives)}</>;
  if ("is" in gives) return <CountMark count={gives} />;
  return <i className="derived">{describeInterval(gives)}</i>;
}
