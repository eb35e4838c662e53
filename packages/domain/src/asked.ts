/** Asked: what a derived value was asked about, as data, without the values that narrowed it: those may name what must not be told. SPEC W2, W5. */
import { z } from "zod";
import { Day } from "./day.ts";
import { strict } from "./strict.ts";
import { When } from "./when.ts";

/** The names of the filters that narrowed a list, in their order; none where nothing did. */
const by = z.array(z.string()).readonly();

export const Asked = z.discriminatedUnion("asks", [
  strict({ asks: z.literal("records"), by }),
  /** One cell of a series, by its key: a day, a month or a year. */
  strict({ asks: z.literal("cell"), by, key: When }),
  strict({ asks: z.literal("cut-days") }),
  strict({ asks: z.literal("on-record-until"), asOf: Day }),
]);
export type Asked = Readonly<z.output<typeof Asked>>;

/** What was asked, in English: "records by place, from, to, of 2018-03". */
export function askedWords(asked: Asked): string {
  switch (asked.asks) {
    case "records":
      return recordsWords(asked.by);
    case "cell":
      return `${recordsWords(asked.by)}, of ${asked.key}`;
    case "cut-days":
      return "days that begin or end in it";
    case "on-record-until":
      return `what is on record, which ends on ${asked.asOf}`;
  }
}

function recordsWords(names: readonly string[]): string {
  return names.length === 0 ? "every record of the list" : `records by ${names.join(", ")}`;
}
