/** Form plan: what a form asks, in which order, in words for people beside the domain's names; plain data for server and browser. */
import type { FormField } from "@sitrep/api/contribute/form-field";
import { formField } from "@sitrep/api/contribute/form-field";
import type { RecordKind } from "@sitrep/domain/record";
import { codeHeading } from "../words/names.ts";

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

/** What a form says of a field beside what the schema says. */
export interface Asking {
  readonly help?: string;
  readonly isNeeded?: boolean;
  readonly asRadios?: true;
  readonly usual?: string;
}

/** Makes fields of one record; `row` is its name, and empty inside a group, whose `within` is then the column of the group. */
export function fieldsFor(kind: RecordKind, row: string, within = "") {
  return (column: string, label: string, asking: Asking = {}): PlannedField => {
    const field = formField(kind, within === "" ? column : `${within}.1.${column}`);
    const { control, kinds, limit, isList } = field;
    return {
      is: "field",
      name: row === "" ? column : `${row}.${column}`,
      label,
      // What each word of a list means stands below it.
      help:
        asking.help ??
        (field.choices.length > 0 || isSame(field.meaning, label) ? "" : field.meaning),
      control: asking.asRadios === true ? "radios" : control,
      choices: field.choices.map(({ value, words }) => ({
        value,
        label: codeHeading(value),
        words,
      })),
      kinds,
      limit,
      isNeeded: asking.isNeeded ?? field.isNeeded,
      isList,
      usual: asking.usual ?? "",
    };
  };
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z ]/g, "");
  return plain(one) === plain(other);
}
