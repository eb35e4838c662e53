/** Defects of records: what is wrong between those of a collection, each of which is sound. SPEC B4, B5, D4, G2, G3, J2, L2, Q10, V17. */
import { meantHint } from "../advice.ts";
import type { DefectSentences } from "../defect.ts";
import { articleFor } from "../kind-words.ts";
import type { OutsideIn } from "../outside-coverage.ts";
import type { RecordKind } from "../record.ts";

/** The sorts, with their parts. */
export interface RecordDefects {
  "id-twice": { readonly first: RecordKind };
  "id-of-other-dataset": { readonly dataset: string };
  "refers-to-nothing": {
    readonly kinds: readonly RecordKind[];
    readonly meant?: string | undefined;
  };
  "refers-to-other-kind": { readonly kind: RecordKind; readonly kinds: readonly RecordKind[] };
  "refers-to-gone": object;
  "leads-back": object;
  "claim-circle": object;
  "too-many-claims": { readonly most: number };
  "other-unit": { readonly unit: string };
  "part-in-part": { readonly inside: string };
  "other-kind-than-left": { readonly left: RecordKind; readonly right: RecordKind };
  /** Of a name of one word, which may be anything else, nobody can be sure. */
  "private-name": { readonly isSure: boolean };
  "told-place": object;
  "coded-disordered": object;
  "outside-coverage": { readonly in: readonly OutsideIn[] };
  "too-many-coverages": { readonly most: number };
  "came-twice": object;
  "leans-on-refused": object;
  "told-differently": object;
  "shared-name": { readonly holder: string };
}

/** The English words. */
export const RECORD_DEFECT: DefectSentences<RecordDefects> = {
  "id-twice": ({ first }) => ({
    message: `id is used twice, first by ${articleFor(first)}`,
    expected: "an id of its own",
  }),
  "id-of-other-dataset": ({ dataset }) => ({
    message: "id belongs to another dataset",
    expected: `${dataset}/…`,
  }),
  "refers-to-nothing": ({ kinds, meant }) => ({
    message: "refers to nothing",
    expected: `the id of ${eitherOf(kinds)}`,
    hint: meantHint(meant),
  }),
  "refers-to-other-kind": ({ kind, kinds }) => ({
    message: `refers to ${articleFor(kind)}`,
    expected: eitherOf(kinds),
  }),
  "refers-to-gone": () => ({
    message: "refers to a record that would not be there",
    expected: "a record that stays",
  }),
  "leads-back": () => ({
    message: "leads back to itself",
    expected: "a line that comes to an end",
  }),
  "claim-circle": () => ({
    message: "is about itself through other claims",
    expected: "claims about claims that end in something else",
  }),
  "too-many-claims": ({ most }) => ({
    message: `has more than ${most.toLocaleString("en")} claims that are about something; circles were looked for among the first of them`,
    expected: "fewer claims in one dataset",
  }),
  "other-unit": ({ unit }) => ({
    message: "is a part in another unit than its whole",
    expected: unit,
  }),
  "part-in-part": ({ inside }) => ({
    message: `is in another part, ${inside}, and would be counted twice`,
    expected: "parts that share nothing",
  }),
  "other-kind-than-left": ({ left }) => ({
    message: "is of another kind than left",
    expected: articleFor(left),
  }),
  "private-name": ({ isSure }) => ({
    message: isSure
      ? "tells the name of a private person"
      : "may tell the name of a private person",
    expected: "the role instead of the name",
  }),
  "told-place": () => ({
    message: "id tells the place that is to be kept back",
    expected: "an id that says no more than the governorate",
  }),
  "coded-disordered": () => ({
    message: "coded low, best and high are out of order; kept as given",
    expected: "low, best and high in ascending order",
  }),
  "outside-coverage": ({ in: outside }) => ({
    message: `lies outside of what its dataset says that it watches, in ${outside.join(", ")}`,
    expected: "a coverage that takes it in, or another place, time or kind",
  }),
  "too-many-coverages": ({ most }) => ({
    message: `has more than ${most.toLocaleString("en")} coverages; no incident was held against them`,
    expected: "fewer in one dataset",
  }),
  "came-twice": () => ({
    message: "came twice with different contents",
    expected: "an id of its own, or the same contents",
  }),
  "leans-on-refused": () => ({ message: "leans on a row that is refused" }),
  "told-differently": () => ({
    message: "is told differently by different rows; what most rows say is taken",
    expected: "the same in every row",
  }),
  "shared-name": ({ holder }) => ({
    message: `shares a name with ${holder}, of the same kind and parent`,
  }),
};

function eitherOf(kinds: readonly RecordKind[]): string {
  return kinds.map(articleFor).join(" or ");
}
