/** Amount table: each way of saying an amount, how it is drawn, and what it allows; worked out by the domain on an example. */
import { exactly } from "@sitrep/domain/interval";
import type { Quantity, QuantityForm } from "@sitrep/domain/quantity";
import { TOLERANCE, boundsOf, pointOf } from "@sitrep/domain/quantity";
import { axisFor } from "../marks/axis.ts";
import { RangeBar } from "../marks/range-bar.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { describeInterval, describeQuantity } from "../words/said.ts";
import { methodWords } from "./method-words.tsx";
import styles from "./amount-table.module.css";

/** An example, and how far the axis that it is drawn on reaches. */
interface Example<Form extends QuantityForm> {
  readonly quantity: Quantity & { readonly form: Form };
  readonly reach: number;
}

const EXAMPLES = {
  exactly: { quantity: { form: "exactly", value: 4, unit: "person" }, reach: 8 },
  between: { quantity: { form: "between", low: 5000, high: 7000, unit: "person" }, reach: 10_000 },
  "more-than": { quantity: { form: "more-than", value: 1000, unit: "person" }, reach: 2500 },
  "at-least": { quantity: { form: "at-least", value: 27, unit: "incident" }, reach: 60 },
  "less-than": { quantity: { form: "less-than", value: 1000, unit: "person" }, reach: 1500 },
  "at-most": { quantity: { form: "at-most", value: 200_000_000, unit: "usd" }, reach: 300_000_000 },
  about: { quantity: { form: "about", value: 40_000, unit: "person" }, reach: 60_000 },
  nearly: { quantity: { form: "nearly", value: 90, unit: "incident" }, reach: 120 },
  order: {
    quantity: { form: "order", magnitude: "tens", of: "thousands", unit: "person" },
    reach: 120_000,
  },
  coded: { quantity: { form: "coded", low: 3, best: 5, high: 9, unit: "person" }, reach: 12 },
} as const satisfies { readonly [Form in QuantityForm]: Example<Form> };

const TOLERATED: ReadonlySet<QuantityForm> = new Set(["about", "nearly", "order"]);

/** The table. */
export function AmountTable({ view }: { readonly view: View }) {
  const say = methodWords().amount;
  return (
    <Table heads={[say.said, say.drawn, say.allows, say.rule]} look={styles.table} frame={null}>
      {Object.values(EXAMPLES).map(({ quantity, reach }) => (
        <Row key={quantity.form} quantity={quantity} reach={reach} view={view} />
      ))}
    </Table>
  );
}

function Row({
  quantity,
  reach,
  view,
}: {
  readonly quantity: Quantity;
  readonly reach: number;
  readonly view: View;
}) {
  const { form } = quantity;
  const range = { interval: boundsOf(quantity), point: pointOf(quantity), form };
  const isTolerated = TOLERATED.has(form);
  return (
    <tr id={`form-${form}`}>
      <th scope="row">{describeQuantity(quantity)}</th>
      <td className={styles.drawn}>
        <RangeBar range={range} axis={axisFor([{ interval: exactly(reach), point: null }])} />
      </td>
      <td>{describeInterval(range.interval)}</td>
      <td>
        <RuleNumber
          rule={isTolerated ? TOLERANCE.rule : form === "coded" ? "Q10" : "Q8"}
          view={view}
        />
        {isTolerated && methodWords().amount.version(TOLERANCE.version)}
      </td>
    </tr>
  );
}
