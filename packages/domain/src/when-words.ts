/** When in words: an EDTF expression as people write dates, in English. SPEC T9. */
import type { When } from "./when.ts";
import { whenDescriber } from "./when-sentence.ts";

/**
 * "17 Feb 2019", "about Feb 2019", "summer 2018", "Aug 2018 – Feb 2019, throughout", "some day up to 20 Feb 2019",
 * "some day from 9 Oct to 31 Dec 2019", "3 or 10 Feb 2019". Nothing is added to what the expression says.
 */
export const describeWhen: (when: When) => string = whenDescriber({
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  seasons: { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" },
  openMonths: { "0X": "a month from Jan to Sep", "1X": "a month from Oct to Dec" },
  about: "about",
  uncertain: ", uncertain",
  monthEndingIn: (digit) => `a month whose number ends in ${digit},`,
  dayEndingIn: (digit, month) => `a day that ends in ${digit} of ${month}`,
  dayOf: (first, last, month) => `a day of ${first} to ${last} ${month}`,
  decade: (year) => `the ${year}s`,
  fromUntilUnknown: (start) => `from ${start}, until nobody knows when`,
  sinceUnknownUntil: (end) => `until ${end}, since nobody knows when`,
  allFrom: (start) => `from ${start} on, throughout`,
  allUntil: (end) => `until ${end}, throughout`,
  all: (start, end) => `${start} – ${end}, throughout`,
  someDay: "some day",
  someDayUpTo: (end) => `some day up to ${end}`,
  someDaySince: (start) => `some day since ${start}`,
  someDayFrom: (start, end) => `some day from ${start} to ${end}`,
  oneOf: (dates) => {
    const last = dates.at(-1) ?? "";
    return dates.length > 1 ? `${dates.slice(0, -1).join(", ")} or ${last}` : last;
  },
});
