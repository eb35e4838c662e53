/** Said differently: the values that one account gives where accounts differ. */
import type { Quantity } from "@sitrep/domain/quantity";
import type { Says } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { harmWords } from "../incident/harm-words.ts";
import { Quoted } from "../language/quoted.tsx";
import { RecordText } from "../language/record-text.tsx";
import { codeWords } from "../words/names.ts";
import { describeWithUnit } from "../words/said.ts";
import { When } from "../words/time.tsx";
import { detailWords } from "./detail-words.tsx";
import { recordWords } from "./record-words.ts";

/** What the account says itself; the source's own few words stand in quotation marks. */
export function SaidDifferently({ says }: { readonly says: Says }) {
  const { kind, when, where, quantity, harm = [], words } = says;
  const say = detailWords().differently;
  const parts: readonly (readonly [string, ReactNode])[] = [
    ...(kind === undefined ? [] : [[say.kind, codeWords(kind)] as const]),
    ...(when === undefined ? [] : [[say.when, <When key="when" when={when} />] as const]),
    ...(where === undefined ? [] : [[say.where, <RecordText key="where" text={where} />] as const]),
    ...(quantity === undefined
      ? []
      : [[say.quantity, <SaidQuantity key="quantity" quantity={quantity} />] as const]),
    ...harm.map((one) => [say.harm, harmWords(one)] as const),
    ...(words === undefined ? [] : [[say.words, <RecordText key="words" text={words} />] as const]),
  ];
  if (parts.length === 0) return null;
  return (
    <p>
      <strong>{say.account}</strong>{" "}
      {parts.map(([verb, value], index) => (
        <span key={`${verb} ${index}`}>
          {index > 0 && recordWords().semicolon}
          {verb} {value}
        </span>
      ))}
    </p>
  );
}

/** An amount with its unit, and the source's own words for it: "about 30 people (“some 30”)". */
export function SaidQuantity({ quantity }: { readonly quantity: Quantity }) {
  return (
    <>
      {describeWithUnit(quantity)}
      {quantity.words !== undefined && (
        <>
          {" "}
          (<Quoted text={quantity.words} />)
        </>
      )}
    </>
  );
}
