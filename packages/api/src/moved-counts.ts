/** Moved counts: the counts of incidents that one batch moved, in all, by kind and by governorate, before it and after it. SPEC L16. */
import type { Interval } from "@sitrep/domain/interval";
import { between } from "@sitrep/domain/interval";
import type { ValueCount } from "@sitrep/store/columns/value-counter";
import { breakdownOf } from "@sitrep/store/queries/incident-breakdown";
import { labelsOf } from "@sitrep/store/queries/record";
import type { AskedAt } from "./asked-at.ts";
import { askedAt } from "./asked-at.ts";
import type { Context } from "./context.ts";
import { remembered } from "./remembered.ts";

/** A count before the batch and after it. */
export interface MovedCount {
  readonly earlier: Interval;
  readonly later: Interval;
}

/** The count of one kind or one governorate; `value` is what a filter of incidents takes. */
export interface MovedValue extends MovedCount {
  readonly value: string;
  readonly label: string;
  readonly labelAr?: string;
}

/** What a batch moved; nothing of what it left as it was, and no `total` where that is all the same. */
export interface MovedCounts {
  readonly total: MovedCount | null;
  readonly kind: readonly MovedValue[];
  readonly governorate: readonly MovedValue[];
}

/** More kinds than there are, and more governorates than any gazetteer has. */
const EVERY_VALUE = 100_000;

/** Nothing was on record before the first batch. */
const NOTHING = { sure: 0, most: 0, kind: [], governorate: [] } satisfies Counted;

interface Counted {
  readonly sure: number;
  readonly most: number;
  readonly kind: readonly ValueCount[];
  readonly governorate: readonly ValueCount[];
}

/** Works out what the batch at a position moved; each side is answered as known then. */
export async function movedCounts(context: Context, position: number): Promise<MovedCounts> {
  const at = await askedAt(context, { knownAt: String(position) });
  const after = await countedAt(context, at);
  const before =
    position === 1
      ? NOTHING
      : await countedAt(context, await askedAt(context, { knownAt: String(position - 1) }));
  const kind = movedValues(before.kind, after.kind);
  const governorate = movedValues(before.governorate, after.governorate);
  const labels = await labelsOf(
    context.engine,
    governorate.map(({ value }) => value),
    at.view,
  );
  return {
    total:
      before.sure === after.sure && before.most === after.most
        ? null
        : { earlier: between(before.sure, before.most), later: between(after.sure, after.most) },
    kind: kind.map((one) => ({ ...one, label: one.value.replaceAll("-", " ") })),
    governorate: governorate.map((one) => {
      const own = labels[one.value];
      // A place that may not be passed on bears its id for a name.
      const label = own?.label ?? one.value;
      return { ...one, label, ...(own?.labelAr !== undefined && { labelAr: own.labelAr }) };
    }),
  };
}

/** The counts as known at a position, worked out once. */
function countedAt(context: Context, at: AskedAt): Promise<Counted> {
  return remembered(
    { engine: context.engine, ...at },
    "counts by kind and governorate",
    async () => {
      const question = {
        filter: {},
        limit: EVERY_VALUE,
        dimensions: ["kind", "governorate"],
      } as const;
      const { sure, most, values } = await breakdownOf(context.engine, question, at.view);
      return { sure, most, kind: values.kind.items, governorate: values.governorate.items };
    },
  );
}

/** The values whose count is another, those of which most are known afterwards first. */
function movedValues(
  before: readonly ValueCount[],
  after: readonly ValueCount[],
): readonly (MovedCount & { readonly value: string })[] {
  const earlier = new Map(before.map((one) => [one.value, one]));
  const later = new Map(after.map((one) => [one.value, one]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((value) => {
    const [was, is] = [boundsOf(earlier.get(value)), boundsOf(later.get(value))];
    return was.low === is.low && was.high === is.high ? [] : [{ value, earlier: was, later: is }];
  });
}

function boundsOf(count: ValueCount | undefined): Interval {
  return count === undefined ? between(0, 0) : between(count.sure, count.most);
}
