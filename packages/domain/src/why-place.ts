/** Why a record is drawn as it is: what its date and its place were told to, and what that earns. SPEC T2, T7, P4, W1. */
import type { Derivation } from "./derivation.ts";
import type { Incident } from "./incident.ts";
import { markOf } from "./precision.ts";
import { spanOf } from "./when.ts";
import { describeWhen } from "./when-words.ts";

const MARK = {
  dot: "A place known to a site or settlement is a dot.",
  ring: "A place near a settlement is a ring around it.",
  area: "A place known to a district or wider is a shaded area, never a dot.",
} as const satisfies Record<ReturnType<typeof markOf>, string>;

/** Why an incident may have happened on these days. */
export function whySpan({ id, when }: Incident): Derivation {
  const { earliest, latest } = spanOf(when);
  const end = (day: string | null): string => day ?? "no known day";
  return {
    rule: "T2",
    says: "Every day that the time as it is kept allows.",
    gives:
      earliest === latest && earliest !== null ? earliest : `${end(earliest)} to ${end(latest)}`,
    from: [{ is: "record", id, field: "when", gives: describeWhen(when) }],
    more: 0,
  };
}

/** Why an incident has its mark on a map. */
export function whyMark({ id, where }: Incident): Derivation {
  const mark = markOf(where.precision);
  return {
    rule: "P4",
    says: MARK[mark],
    gives: mark,
    from: [{ is: "record", id, field: "where.precision", gives: where.precision }],
    more: 0,
  };
}
