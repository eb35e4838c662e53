/**
 * Day slots: days as whole numbers that are ordered as the days are, 31 to each month and 372 to each year, so that months and
 * years are counted without reading a date.
 */
import type { Day } from "@sitrep/domain/day";

const TO_A_MONTH = 31;
const TO_A_YEAR = 372;

/** Before every day: where something begins whose first day nobody knows. */
export const OPEN_START = -1;

/** Behind every day: where something ends whose last day nobody knows. What has no day at all begins here, and ends at `OPEN_START`. */
export const OPEN_END = 2 ** 30;

/** The slot of a day. */
export function slotOf(day: Day): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
  return (Number(year) * 12 + Number(month) - 1) * TO_A_MONTH + Number(date) - 1;
}

/** The day of a slot. */
export function dayOfSlot(slot: number): Day {
  const months = Math.floor(slot / TO_A_MONTH);
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  const month = String((months % 12) + 1).padStart(2, "0");
  return `${year}-${month}-${String((slot % TO_A_MONTH) + 1).padStart(2, "0")}`;
}

/** The slots between which something lies, of days that may not be known. */
export function slotsOf(
  earliest: Day | null,
  latest: Day | null,
): { readonly earliest: number; readonly latest: number } {
  if (earliest === null && latest === null) return { earliest: OPEN_END, latest: OPEN_START };
  return {
    earliest: earliest === null ? OPEN_START : slotOf(earliest),
    latest: latest === null ? OPEN_END : slotOf(latest),
  };
}

/** Whether a slot stands for a day, and not for an end that nobody knows. */
export function isDaySlot(slot: number): boolean {
  return slot !== OPEN_START && slot !== OPEN_END;
}

/** The day of a slot; null where it stands for none. */
export function dayOrNull(slot: number): Day | null {
  return isDaySlot(slot) ? dayOfSlot(slot) : null;
}

/** The number of the month or year that a slot lies in, counted on without a break. */
export const ORDINAL_OF_SLOT = {
  day: (slot: number) => slot,
  month: (slot: number) => Math.floor(slot / TO_A_MONTH),
  year: (slot: number) => Math.floor(slot / TO_A_YEAR),
} as const;
