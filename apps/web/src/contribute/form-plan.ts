/** Form plan: what a form asks, in which order, in words for people beside the domain's names; plain data for server and browser. */
import type { FormField } from "@sitrep/api/contribute/form-field";
import { formField } from "@sitrep/api/contribute/form-field";
import { ARABIC_SENTENCES } from "@sitrep/domain/arabic/code-sentences";
import type { CodeListName } from "@sitrep/domain/glossary";
import { Metric } from "@sitrep/domain/metric";
import type { RecordKind } from "@sitrep/domain/record";
import { pageLanguage } from "../language/speech.ts";
import { metricNames } from "../list/filter-words.ts";
import { codeHeading } from "../words/names.ts";
import type { FieldWords } from "./plan-words.ts";

/** One field. Inside a group `name` is what stands behind the group's own name and the number of the entry. */
export interface PlannedField {
  readonly is: "field";
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly control: FormField["control"] | "radios";
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly words: string;
  }[];
  readonly kinds: readonly RecordKind[];
  readonly limit: number | null;
  readonly isNeeded: boolean;
  readonly isList: boolean;
  /** What stands in it at first. */
  readonly usual: string;
}

/** Fields that are asked for again and again. */
export interface PlannedGroup {
  readonly is: "group";
  readonly name: string;
  /** What one entry is called: "People harmed". */
  readonly title: string;
  readonly add: string;
  readonly help: string;
  /** How many entries stand open at first. */
  readonly first: number;
  readonly fields: readonly PlannedField[];
}

/** Fields that few need, folded away while none of them is in use. */
export interface PlannedFold {
  readonly is: "fold";
  readonly title: string;
  readonly items: readonly (PlannedField | PlannedGroup)[];
}

/** A tool of the browser: pinpoints are made where the article is, and it never leaves that place. */
export interface PlannedPinpoint {
  readonly is: "pinpoint";
  readonly name: string;
}

/** What stands in a section. */
export type PlannedItem = PlannedField | PlannedGroup | PlannedFold | PlannedPinpoint;

/** A part of the form under a heading of its own. */
export interface PlannedSection {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly items: readonly PlannedItem[];
}

/** See the file. */
export interface FormPlan {
  readonly kind: "incident" | "estimate" | "source";
  readonly sections: readonly PlannedSection[];
}

/** How a form asks for a field, where it is not as the schema says. */
export interface Asking {
  readonly isNeeded?: boolean;
  readonly asRadios?: true;
  readonly usual?: string;
}

/** Makes fields of one record; `row` is its name, and empty inside a group, whose `within` is then the column of the group. */
export function fieldsFor(kind: RecordKind, row: string, within = "") {
  return (column: string, { label, help }: FieldWords, asking: Asking = {}): PlannedField => {
    const field = formField(kind, within === "" ? column : `${within}.1.${column}`);
    const { control, kinds, limit, isList } = field;
    return {
      is: "field",
      name: row === "" ? column : `${row}.${column}`,
      label,
      // What each word of a list means stands below it.
      help: help ?? (field.choices.length > 0 ? "" : meaningBeside(label, field.meaning)),
      control: asking.asRadios === true ? "radios" : control,
      choices: field.choices.map(({ value, words }) => choiceOf(field.list, value, words)),
      kinds,
      limit,
      isNeeded: asking.isNeeded ?? field.isNeeded,
      isList,
      usual: asking.usual ?? "",
    };
  };
}

/** The domain's sentence on a field, which is in English alone, where it says more than the label does. */
function meaningBeside(label: string, meaning: string): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z ]/g, "");
  return pageLanguage() !== "en" || plain(label) === plain(meaning) ? "" : meaning;
}

/** A word of a closed list with what it means, in the language of the page. */
function choiceOf(
  list: CodeListName | null,
  value: string,
  words: string,
): PlannedField["choices"][number] {
  if (pageLanguage() === "en" || list === null) return { value, label: codeHeading(value), words };
  const meanings: Readonly<Record<string, string>> = ARABIC_SENTENCES[list];
  const label = list === "metric" ? metricLabel(value) : codeHeading(value);
  return { value, label, words: meanings[value] ?? words };
}

function metricLabel(value: string): string {
  const metric = Metric.safeParse(value);
  return metric.success ? metricNames()[metric.data].label : value;
}
