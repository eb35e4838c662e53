/** Query reading: the texts of an address's query, field by field, so that a wrong parameter never loses the others. SPEC F3–F4. */
import type { z } from "zod";
import type { ComplaintWords } from "./complaint.ts";
import { ENGLISH_COMPLAINT, complaintAbout } from "./complaint.ts";
import { nearest } from "./nearest.ts";
import { mendedValue } from "./query-mending.ts";

/** Characters that no page can hold and nobody types, such as NUL. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** What a query's texts gave: the values that were understood, and the ones that were not, by name. */
export interface QueryReading {
  readonly kept: Readonly<Record<string, string | readonly string[]>>;
  readonly removed: readonly {
    readonly name: string;
    readonly seen: string;
    readonly why: string;
    /** The parameters that say what was probably meant, beside the kept ones; left out where nobody can tell. */
    readonly meant?: Readonly<Record<string, string>>;
  }[];
}

/**
 * Reads the texts of a URL's query for a schema, field by field: what does not parse is taken out and named, so that
 * a wrong parameter never loses the others, in the words of a language. SPEC F3, A7.
 */
export function readQuery(
  schema: { readonly shape: Readonly<Record<string, z.ZodType>> },
  params: Readonly<Record<string, string | readonly string[] | undefined>>,
  say: ComplaintWords = ENGLISH_COMPLAINT,
): QueryReading {
  const kept: Record<string, string | readonly string[]> = {};
  const removed: QueryReading["removed"][number][] = [];
  for (const [name, found] of Object.entries(params)) {
    const given = textsOf(found);
    if (given === undefined || given.length === 0) continue;
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    const seen = String(given).slice(0, 200).replace(CONTROL, "\uFFFD");
    if (field === undefined) {
      const meant = nearest(name, Object.keys(schema.shape));
      const text = String(given).replace(CONTROL, "");
      const isGood = meant !== undefined && params[meant] === undefined && schema.shape[meant]?.safeParse(text).success === true; // prettier-ignore
      const why = say.unknown(meant);
      const shown = name.replace(CONTROL, "\uFFFD");
      removed.push({ name: shown, seen, why, ...(isGood && { meant: { [meant]: text } }) });
      continue;
    }
    if (String(given).search(CONTROL) >= 0) {
      const text = String(given).replace(CONTROL, "").trim();
      const isGood = text !== "" && field.safeParse(text).success;
      removed.push({ name, seen, why: say.control, ...(isGood && { meant: { [name]: text } }) });
      continue;
    }
    const value = Array.isArray(given) && given.length === 1 ? String(given[0]) : given;
    const result = field.safeParse(value, { error: complaintAbout, reportInput: true });
    if (result.success) {
      kept[name] = value;
      continue;
    }
    const mended = mendedValue(field, value);
    const [issue] = result.error.issues;
    const why = issue === undefined ? say.unknown(undefined) : say.about(issue);
    removed.push({ name, seen, why, ...(mended !== undefined && { meant: { [name]: mended } }) });
  }
  const { from, to } = kept;
  if (typeof from === "string" && typeof to === "string" && from > to) {
    delete kept.to;
    removed.push({ name: "to", seen: to, why: say.backwards, meant: { from: to, to: from } });
  }
  return { kept, removed };
}

/** The texts among what is given: a reader of addresses that knows the prototype of its own object hands that on too. */
function textsOf(
  given: string | readonly string[] | undefined,
): string | readonly string[] | undefined {
  if (!Array.isArray(given)) return given;
  const texts = given.filter((one) => typeof one === "string");
  return texts.length === 1 ? texts[0] : texts;
}
