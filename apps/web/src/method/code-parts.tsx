/** Code parts: every closed list of the domain as a part of the page that tells them, with the mark that each member has. */
import type { Attribution } from "@sitrep/domain/attribution";
import type { CodeListName } from "@sitrep/domain/glossary";
import { CODE_LISTS } from "@sitrep/domain/glossary";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { markOf } from "@sitrep/domain/precision";
import { ARABIC_SENTENCES } from "@sitrep/domain/arabic/code-sentences";
import type { ReactNode } from "react";
import { pageLanguage } from "../language/speech.ts";
import { PrecisionMark } from "../incident/precision-mark.tsx";
import { AttributionSwatch } from "../marks/attribution.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { CodeList } from "./code-list.tsx";
import { methodWords } from "./method-words.tsx";
import type { MethodPart } from "./method-frame.tsx";
import { MetricList } from "./metric-list.tsx";

/** What each member of a list means, in the language of the page. */
function sentencesOf(list: CodeListName): Readonly<Record<string, string>> {
  return pageLanguage() === "ar" ? ARABIC_SENTENCES[list] : CODE_LISTS[list].codes;
}

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
    title: methodWords().list.title(list),
    body: <List list={list} view={view} />,
  }));
}

function List({ list, view }: { readonly list: CodeListName; readonly view: View }) {
  const say = methodWords().list;
  const { rule } = CODE_LISTS[list];
  const codes = sentencesOf(list);
  const renderMark = MARKS[list];
  return (
    <>
      <p className="note">
        {say.note[list]} {say.by(<RuleNumber rule={rule} view={view} />)}
      </p>
      {list === "metric" ? (
        <MetricList />
      ) : (
        <CodeList<string> prefix={list} codes={codes} {...(renderMark && { renderMark })} />
      )}
    </>
  );
}
