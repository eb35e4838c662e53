/** Why tree: a derived value with its rule, and below it what it was made of, down to who said so. */
import type { ExplainedValue, WhyAnswer } from "@sitrep/api/why/answer";
import type { Derivation, Ground } from "@sitrep/domain/derivation";
import { toldApart } from "@sitrep/domain/derivation";
import type { Report } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { RecordText, Sentence } from "../language/record-text.tsx";
import { detailWords } from "../record/detail-words.tsx";
import { fieldWords } from "../record/difference-words.ts";
import { RecordLink } from "../record/record-link.tsx";
import { recordWords } from "../record/record-words.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { When } from "../words/time.tsx";
import { AskedLine } from "./asked-line.tsx";
import { GivenHeading, GivenWords, Leanings } from "./given-words.tsx";
import { ValueTitle } from "./value-title.tsx";
import { anchorOfValue } from "./why-number.tsx";
import { whyWords } from "./why-words.tsx";
import styles from "./why-tree.module.css";

interface TreeProps {
  readonly why: Derivation;
  readonly answer: WhyAnswer;
  /** What was asked: the id of a record, or the address of a page. */
  readonly asked: string;
  readonly view: View;
}

/** The tree; the first value stands large. */
export function WhyTree(props: TreeProps) {
  const { why, answer, view } = props;
  const { gives, meaning } = why;
  const step = (
    <p>
      <StepWords why={why} answer={answer} view={view} />
    </p>
  );
  if (meaning?.means === "leanings")
    return (
      <>
        {step}
        <Leanings leanings={meaning.leanings} labels={answer.labels} view={view} />
        <Grounds {...props} />
      </>
    );
  return (
    <>
      <p className={styles.value}>
        <GivenHeading gives={gives} meaning={meaning} />
      </p>
      {step}
      <Grounds {...props} />
    </>
  );
}

/** What was done, and by which rule. */
function StepWords({
  why: { step, rule },
  answer: { labels },
  view,
}: Pick<TreeProps, "why" | "answer" | "view">) {
  return (
    <>
      <Sentence text={whyWords().step(step, (id) => labels[id]?.label ?? id)} />{" "}
      <RuleNumber rule={rule} view={view} />
    </>
  );
}

function Grounds({ why, ...props }: TreeProps) {
  if (why.from.length + why.more === 0) return null;
  const before = listedBefore(why, props.answer.values);
  return (
    <ul className={styles.grounds}>
      {before !== undefined && (
        <li>
          {whyWords().listedUnder(
            <a href={`#${anchorOfValue(before.name)}`}>
              <ValueTitle about={before.about} labels={props.answer.labels} />
            </a>,
          )}
        </li>
      )}
      {why.from.slice(before?.why.from.length ?? 0).map((ground, index) => (
        <li key={index}>
          <GroundOf ground={ground} {...props} />
        </li>
      ))}
      {why.more > 0 && <li className="note">{whyWords().more(why.more)}</li>}
    </ul>
  );
}

/** So few grounds are listed again. */
const FEW = 3;

/** A value further up all of whose grounds this one begins with, so that they need be listed but once. */
function listedBefore(why: Derivation, values: WhyAnswer["values"]): ExplainedValue | undefined {
  const at = values.findIndex((value) => value.why === why);
  return values.slice(0, Math.max(0, at)).find(({ why: other }) => {
    const begins = why.from.slice(0, other.from.length);
    return other.from.length > FEW && JSON.stringify(begins) === JSON.stringify(other.from);
  });
}

function GroundOf({
  ground,
  ...props
}: Omit<TreeProps, "why"> & { readonly ground: Ground }): ReactNode {
  const { answer, asked, view } = props;
  switch (ground.is) {
    case "asked":
      return <AskedLine asked={ground.asked} address={{ of: asked, labels: answer.labels }} />;
    case "record":
      return <RecordGround ground={ground} {...props} />;
    case "derived": {
      const { derivation } = ground;
      const { gives, meaning } = derivation;
      const apart = toldApart(derivation, answer.values);
      const given = <GivenWords gives={gives} meaning={meaning} />;
      if (apart !== undefined)
        return (
          <>
            <a href={`#${anchorOfValue(apart.name)}`}>
              <ValueTitle about={apart.about} labels={answer.labels} />
            </a>
            : {given}
          </>
        );
      return (
        <>
          {given}: <StepWords why={derivation} answer={answer} view={view} />
          <Grounds why={derivation} {...props} />
        </>
      );
    }
  }
}

function RecordGround({
  ground: { id, field, gives, meaning },
  answer,
  view,
}: Omit<TreeProps, "why"> & { readonly ground: Ground & { readonly is: "record" } }) {
  const { of, labels, reports } = answer;
  const index = /^reports\[(\d+)\]$/.exec(field ?? "")?.[1];
  const report = index === undefined ? undefined : reports[id]?.[Number(index)];
  const record = <RecordLink id={id} labels={labels} view={view} />;
  const told = gives !== null && (
    <>
      : <GivenWords gives={gives} meaning={meaning} />
    </>
  );
  if (report !== undefined && index !== undefined) {
    const account = (
      <a href={`${accountPath(id, answer, view)}#account-${Number(index) + 1}`}>
        {detailWords().account(Number(index) + 1)}
      </a>
    );
    return (
      <>
        {of === id ? account : whyWords().accountOf(account, record)}
        {recordWords().comma}
        <Said report={report} answer={answer} view={view} />
        {told}
      </>
    );
  }
  if (field === "reports" && of === id)
    return <a href={accountPath(id, answer, view)}>{whyWords().accounts}</a>;
  return (
    <>
      {of !== id && record}
      {field !== null && <span className="note"> {fieldWords(field)}</span>}
      {told}
    </>
  );
}

function accountPath(id: string, { labels }: WhyAnswer, view: View): string {
  const kind = labels[id]?.kind;
  return kind === undefined ? "" : view.recordHref(kind, id);
}

function Said({
  report: { speakers, document, statedOn },
  answer: { labels },
  view,
}: Pick<TreeProps, "answer" | "view"> & { readonly report: Report }) {
  const say = whyWords();
  const who =
    speakers.length === 0
      ? say.ownVoice
      : speakers.map((id, at) => (
          <span key={id}>
            {at > 0 && (at === speakers.length - 1 ? recordWords().and : recordWords().comma)}
            <RecordText text={labels[id]?.label ?? say.hidden} />
          </span>
        ));
  const when = statedOn === undefined ? null : <When when={statedOn} />;
  return say.said(who, when, <RecordLink id={document} labels={labels} view={view} />);
}
