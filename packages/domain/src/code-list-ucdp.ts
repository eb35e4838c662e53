/** Code lists of the UCDP Georeferenced Event Dataset (CC BY 4.0). Its points for `where_prec` 3 to 6 are centroids. SPEC K7. */
import type { CodeList } from "./code-list.ts";

/** `type_of_violence`. */
export const UCDP_TYPE_OF_VIOLENCE: CodeList = [
  {
    code: "1",
    label: "state-based",
    definition: "Two sides fight with arms, and at least one is a government.",
  },
  {
    code: "2",
    label: "non-state",
    definition: "Two organised armed groups fight, and neither is a government.",
  },
  {
    code: "3",
    label: "one-sided",
    definition: "A government or an organised group kills civilians on purpose.",
  },
];

/** `event_clarity`. */
export const UCDP_EVENT_CLARITY: CodeList = [
  {
    code: "1",
    label: "clear",
    definition: "The reports are detailed enough to tell the event from others.",
  },
  {
    code: "2",
    label: "aggregated",
    definition: "The reports sum up several events, so that the single one cannot be told.",
  },
];

/** `date_prec`. */
export const UCDP_DATE_PREC: CodeList = [
  { code: "1", label: "day", definition: "The exact day is known." },
  { code: "2", label: "2–6 days", definition: "A range of two to six days is known." },
  { code: "3", label: "week", definition: "The week is known." },
  { code: "4", label: "month", definition: "The month is known." },
  { code: "5", label: "year", definition: "Only the year is known." },
];

/** `where_prec`. */
export const UCDP_WHERE_PREC: CodeList = [
  { code: "1", label: "exact place", definition: "The place itself is known." },
  { code: "2", label: "near a place", definition: "It was within about 25 km of the place." },
  { code: "3", label: "second-level unit", definition: "The district or its like is known." },
  { code: "4", label: "first-level unit", definition: "The governorate or its like is known." },
  {
    code: "5",
    label: "part of a country",
    definition: "A part of a country, a border belt, or a line between two places.",
  },
  { code: "6", label: "country", definition: "Only the country is known." },
  { code: "7", label: "water or air", definition: "It was at sea, or in the air." },
];
