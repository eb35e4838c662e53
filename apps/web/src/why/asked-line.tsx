/** Asked line: what a derivation was asked about, with what narrowed it as the address has it. */
import type { Labels } from "@sitrep/api/labels";
import type { Asked } from "@sitrep/domain/asked";
import { readPermalink } from "@sitrep/domain/permalink";
import { filtersOf, valuesOf } from "@sitrep/domain/narrowing";
import type { ReactNode } from "react";
import { RecordText } from "../language/record-text.tsx";
import { filterWords } from "../list/filter-words.ts";
import { describeWhen } from "../words/said.ts";
import { whyWords } from "./why-words.tsx";

/** The address that was asked about, and the names of what it names. */
export interface AskedAddress {
  readonly of: string;
  readonly labels: Labels;
}

/** What was asked. */
export function AskedLine({
  asked,
  address,
}: {
  readonly asked: Asked;
  readonly address: AskedAddress;
}): ReactNode {
  const say = whyWords().asked;
  switch (asked.asks) {
    case "records":
      return say.records(filtersInWords(address, asked.by));
    case "cell":
      return say.cell(filtersInWords(address, asked.by), describeWhen(asked.key));
    case "cut-days":
      return say["cut-days"];
    case "on-record-until":
      return say["on-record-until"](describeWhen(asked.asOf));
  }
}

/** Parameters that say how something is counted, and narrow nothing. */
const COUNTED: ReadonlySet<string> = new Set(["by", "count"]);

/** The filters of an address in words, of those that are named where that is asked for; none of what is no address of a page. */
export function filtersInWords(
  { of, labels }: AskedAddress,
  names?: readonly string[],
): readonly ReactNode[] {
  const link = readPermalink(of);
  if (link?.is !== "page") return [];
  return Object.keys(filtersOf(link.query)).flatMap((name) => {
    if (COUNTED.has(name) || names?.includes(name) === false) return [];
    return valuesOf(link.query, name).map((one) => {
      const { name: heading, value } = filterWords(name, one, labels);
      return (
        <>
          {heading !== "" && `${heading.charAt(0).toLowerCase()}${heading.slice(1)} `}
          <RecordText text={value} />
        </>
      );
    });
  });
}
