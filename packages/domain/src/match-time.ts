/** Match in time: whether two incidents may have happened on the same days, and how much that says. SPEC M2. */
import type { Finding } from "./match-finding.ts";
import type { MatchDays } from "./matchable.ts";

/** Points for the days that the looser of the two allows: so many days or fewer, so many points. */
export const TIME_POINTS = {
  rule: "M2",
  version: 1,
  steps: [
    { days: 1, points: 4 },
    { days: 7, points: 3 },
    { days: 31, points: 2 },
    { days: 366, points: 1 },
  ],
  /** Both filled the very same days, however many. */
  samePeriod: 3,
} as const;

/** How many days a time allows. */
export function daysIn({ first, last }: MatchDays): number {
  return last - first + 1;
}

/** Whether no day is possible for both. */
export function areDaysApart(left: MatchDays, right: MatchDays): boolean {
  return left.first > right.last || right.first > left.last;
}

/** What two times say of each other; null when they share no day. */
export function matchTime(left: MatchDays, right: MatchDays): Finding | null {
  if (areDaysApart(left, right)) return null;
  const [shorter, longer] = [
    Math.min(daysIn(left), daysIn(right)),
    Math.max(daysIn(left), daysIn(right)),
  ];
  const isSame = left.first === right.first && left.last === right.last;
  const isPeriod = isSame && left.everyDay && right.everyDay && longer !== 1;
  const isBounded = Number.isFinite(longer);
  const step = TIME_POINTS.steps.find(({ days }) => longer <= days);
  const points = isPeriod && isBounded ? TIME_POINTS.samePeriod : (step?.points ?? 0);
  return {
    points,
    told: () => {
      if (longer === 1) return { is: "same-day" };
      if (!isBounded) return { is: "open-days", days: Number.isFinite(shorter) ? shorter : null };
      if (isPeriod) return { is: "same-period" };
      if (isSame) return { is: "same-stretch", days: longer };
      const shared = Math.min(left.last, right.last) - Math.max(left.first, right.first) + 1;
      return { is: "shared-days", shared, shorter, longer };
    },
  };
}
