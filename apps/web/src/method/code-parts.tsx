/** Code parts: every closed list of the domain as a part of the page that tells them, with the mark that each member has. */
import type { Attribution } from "@sitrep/domain/attribution";
import type { CodeListName } from "@sitrep/domain/glossary";
import { CODE_LISTS } from "@sitrep/domain/glossary";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { markOf } from "@sitrep/domain/precision";
import type { ReactNode } from "react";
import { PrecisionMark } from "../incident/precision-mark.tsx";
import { AttributionSwatch } from "../marks/attribution.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { CodeList } from "./code-list.tsx";
import type { MethodPart } from "./method-frame.tsx";
import { MetricList } from "./metric-list.tsx";

/** What is said of a list beyond its members. */
const NOTES: Readonly<Partial<Record<CodeListName, string>>> = {
  kind: "A deed that was tried and failed is marked as attempted.",
  verification: "Worked out from the accounts of a record; nobody types it in.",
  reliability: "Nothing is calculated with grades, and F is no middle grade.",
  credibility: "Nothing is calculated with grades, and 6 is no middle grade.",
  likelihood: "They are kept as words; the band explains them and enters no arithmetic.",
};

/** Members that have a mark of their own on pages and maps. */
const MARKS: Readonly<Partial<Record<CodeListName, (code: string) => ReactNode>>> = {
  // The codes of these two lists, which the table of all lists knows only as texts.
  attribution: (code) => <AttributionSwatch attribution={code as Attribution} />,
  precision: (code) => <PrecisionMark mark={markOf(code as PlacePrecision)} />,
};

/** The parts, in the order of the glossary; the anchor of a list is `list-` and its word. */
export function codeParts(view: View): readonly MethodPart[] {
  // Object.keys forgets which keys a record has.
  const lists = Object.keys(CODE_LISTS) as CodeListName[];
  return lists.map((list) => ({
    id: `list-${list}`,
    title: CODE_LISTS[list].title,
    body: <List list={list} view={view} />,
  }));
}

function List({ list, view }: { readonly list: CodeListName; readonly view: View }) {
  const { codes, rule } = CODE_LISTS[list];
  const renderMark = MARKS[list];
  return (
    <>
      <p className="note">
        {NOTES[list]} By <RuleNumber rule={rule} view={view} />.
      </p>
      {list === "metric" ? (
        <MetricList />
      ) : (
        <CodeList<string> prefix={list} codes={codes} {...(renderMark && { renderMark })} />
      )}
    </>
  );
}
