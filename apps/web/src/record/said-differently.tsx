/** Said differently: the values that one account gives where accounts differ. */
import type { Says } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import { codeWords } from "../words/names.ts";
import { quantityWords } from "../words/number.ts";
import { When } from "../words/time.tsx";
import { describeQuantity } from "../words/said.ts";

/** What the account says itself; the source's own few words stand in quotation marks. */
export function SaidDifferently({ says }: { readonly says: Says }) {
  const { kind, when, where, quantity, harm = [], words } = says;
  const parts: readonly (readonly [string, ReactNode])[] = [
    ...(kind === undefined ? [] : [["calls it", codeWords(kind)] as const]),
    ...(when === undefined ? [] : [["dates it", <When key="when" when={when} />] as const]),
    ...(where === undefined ? [] : [["places it", where] as const]),
    ...(quantity === undefined
      ? []
      : [
          [
            "puts it at",
            `${quantityWords(describeQuantity(quantity), quantity.unit)}${quantity.words === undefined ? "" : ` (“${quantity.words}”)`}`,
          ] as const,
        ]),
    ...harm.map(
      (one) =>
        [
          codeWords(one.effect),
          one.quantity === "unknown"
            ? `an unknown number of ${codeWords(one.who)}`
            : `${describeQuantity(one.quantity)} ${codeWords(one.who)}`,
        ] as const,
    ),
    ...(words === undefined ? [] : [["in other words", words] as const]),
  ];
  if (parts.length === 0) return null;
  return (
    <p>
      <strong>This account</strong>{" "}
      {parts.map(([verb, value], index) => (
        <span key={`${verb} ${index}`}>
          {index > 0 && "; "}
          {verb} {value}
        </span>
      ))}
    </p>
  );
}
