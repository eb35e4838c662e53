/** Difference terms: what the fields of a record are called where its versions are told apart, in each language. */
import { countNoun } from "@sitrep/domain/arabic/count";
import type { ArabicNoun } from "@sitrep/domain/arabic/count";
import { codeWords as arabicCode } from "@sitrep/domain/arabic/code-words";
import { ARABIC_FIELDS, ARABIC_FIELD_CODES } from "@sitrep/domain/arabic/field-names";
import { NOUN } from "../language/nouns.ts";
import { setApart } from "../language/record-text.tsx";
import { inLanguages } from "../language/speech.ts";
import { codeWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";

/** Lists whose members are told apart by a number on the page. */
type Member = "reports" | "parties" | "harm" | "names" | "about" | "parts";

const MEMBER = {
  reports: "account",
  parties: "party",
  harm: "harm",
  names: "name",
  about: "link",
  parts: "part",
} as const satisfies Record<Member, string>;

const ENGLISH = {
  /** A member of a list, of which a number follows. */
  member: (list: string): string | undefined => ownOf(MEMBER, list),
  field: (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), // prettier-ignore
  /** A code of a field that has any; the text itself of others. */
  code: (_: string, code: string): string => codeWords(code),
  /** So many members of a list; undefined of a list without a name for them. */
  members: (list: string, count: number): string | undefined => {
    const member = ownOf(MEMBER, list);
    return member && countWords(count, member, member === "party" ? "parties" : undefined);
  },
  /** A text of whoever wrote the record. */
  text: (text: string): string => text,
  part: (name: string, value: string): string => `${name} ${value}`,
  yes: "yes",
  no: "no",
  none: "none",
  comma: ", ",
};

const ARABIC_MEMBER = {
  reports: "الرواية",
  parties: "الطرف",
  harm: "الضرر",
  names: "الاسم",
  about: "الصلة",
  parts: "الجزء",
} as const satisfies Record<Member, string>;

const ARABIC_NOUN = {
  reports: NOUN.account,
  parties: NOUN.party,
  harm: NOUN.harm,
  names: NOUN.name,
  about: NOUN.link,
  parts: NOUN.part,
} as const satisfies Record<Member, ArabicNoun>;

const ARABIC: typeof ENGLISH = {
  member: (list) => ownOf(ARABIC_MEMBER, list),
  field: (name) => ownOf(ARABIC_FIELDS, name) ?? setApart(name),
  code: (field, code) => ownOf(ownOf(ARABIC_FIELD_CODES, field) ?? {}, code) ?? arabicCode(code),
  members: (list, count) => {
    const noun = ownOf(ARABIC_NOUN, list);
    return noun && countNoun(count, noun);
  },
  text: setApart,
  part: (name, value) => `${name}: ${value}`,
  yes: "نعم",
  no: "لا",
  none: "لا شيء",
  comma: "، ",
};

/** What a table has under a name; nothing that every object has. */
function ownOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The names of fields, in the language of the page. */
export const differenceTerms = inLanguages({ en: ENGLISH, ar: ARABIC });
