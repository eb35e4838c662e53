/** Harm section: who was harmed and how many, as ranges on one axis, beside what single accounts say of it. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Harm } from "@sitrep/domain/harm";
import { datasetOf } from "@sitrep/domain/id";
import { exactly } from "@sitrep/domain/interval";
import { boundsOf, isDisordered, pointOf } from "@sitrep/domain/quantity";
import type { Quantity } from "@sitrep/domain/quantity";
import { RecordText } from "../language/record-text.tsx";
import { axisFor } from "../marks/axis.ts";
import { UnknownBox } from "../marks/count.tsx";
import type { RangeGroup, RangeRow } from "../marks/range-chart.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import type { Range } from "../marks/range-shape.ts";
import { recordWords } from "../record/record-words.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { capitalised, codeWords } from "../words/names.ts";
import { describeInterval } from "../words/said.ts";
import { SaidQuantity } from "../record/said-differently.tsx";
import { codedWords, peopleWords } from "./harm-words.ts";
import { storyWords } from "./story-words.tsx";

/** The bar of a number that nobody gave. */
const NOWHERE: Range = { interval: { low: 0, high: 0, lowOpen: false, highOpen: false }, point: null }; // prettier-ignore

/** The section; nothing where a plain number, told already, leaves nothing to draw. */
export function HarmSection({
  incident: { id, harm, reports },
  view,
}: {
  readonly incident: Pick<IncidentView, "id" | "harm" | "reports">;
  readonly view: View;
}) {
  const say = storyWords();
  const own = datasetOf(id);
  const coder = view.head.datasets.find((one) => one.id === own)?.publisher ?? own;
  const record = harm.map((one, at) => harmRow(one, `harm[${at}]`, { id, coder, view }));
  const accounts = reports.flatMap(({ says }, at) => {
    const rows = (says?.harm ?? []).map((one, index) => harmRow(one, `account ${at} ${index}`, { id: null, coder, view })); // prettier-ignore
    const told = says?.quantity;
    if (told !== undefined) rows.push(numberRow(told, `account ${at}`));
    const heading = <a href={`#account-${at + 1}`}>{say.accountSays(at + 1)}</a>;
    return rows.length === 0 ? [] : [{ key: `account-${at + 1}`, heading, rows }];
  });
  const some = harm.filter(({ quantity }) => quantity !== "none");
  const isTold = accounts.length === 0 && some.length < 2 && some.every(isPlain);
  if (harm.length + accounts.length === 0 || isTold) return null;
  const groups: readonly RangeGroup[] = [
    ...(record.length === 0
      ? []
      : [
          {
            key: "record",
            rows: record,
            ...(accounts.length > 0 && { heading: say.theRecord }),
          },
        ]),
    ...accounts,
  ];
  const ranges = groups.flatMap(({ rows }) => rows.map(({ range }) => range));
  const isCoded = harm.some(
    ({ quantity }) => typeof quantity !== "string" && quantity.form === "coded",
  );
  return (
    <section className="section stack">
      <h2>{say.harmed}</h2>
      <RangeChart groups={groups} axis={axisFor(ranges)} unit={say.people} />
      {isCoded && <p className="note">{say.coded}</p>}
    </section>
  );
}

/** Whether a number has nothing to draw: one value, said as such. */
function isPlain({ quantity }: Harm): boolean {
  if (typeof quantity === "string") return true;
  const { low, high } = boundsOf(quantity);
  return low === high && !isDisordered(quantity);
}

interface RowOf {
  /** The record whose "why" tells of it; null of a single account. */
  readonly id: string | null;
  readonly coder: string;
  readonly view: View;
}

function harmRow({ effect, who, described, quantity }: Harm, key: string, of: RowOf): RangeRow {
  const say = storyWords();
  const label = (
    <>
      {capitalised(peopleWords(who))}
      {recordWords().comma}
      {codeWords(effect)}
      {described !== undefined && (
        <span className="note">
          {" "}
          <RecordText text={described} />
        </span>
      )}
    </>
  );
  if (quantity === "unknown")
    return {
      key,
      label,
      range: NOWHERE,
      mark: (
        <span className="count">
          <UnknownBox />
        </span>
      ),
      words: say.nobodySays,
    };
  if (quantity === "none")
    return {
      key,
      label,
      range: { interval: exactly(0), point: 0 },
      words: of.id === null ? say.nobody : say.nobodyBy(<RecordText text={of.coder} />),
    };
  const isCoded = quantity.form === "coded";
  return {
    ...numberRow(quantity, key),
    label,
    words: isCoded ? (
      say.codedBy(codedWords(quantity), <RecordText text={of.coder} />)
    ) : (
      <SaidQuantity quantity={quantity} />
    ),
    detail: <Detail quantity={quantity} name={key} of={of} />,
  };
}

function numberRow(quantity: Quantity, key: string): RangeRow {
  return {
    key,
    label: storyWords().howMany,
    range: { interval: boundsOf(quantity), point: pointOf(quantity), form: quantity.form },
    words: <SaidQuantity quantity={quantity} />,
  };
}

/** What the words allow, with the way to why; that a coder's three are out of order. */
function Detail({
  quantity,
  name,
  of: { id, view },
}: {
  readonly quantity: Quantity;
  readonly name: string;
  readonly of: RowOf;
}) {
  if (isDisordered(quantity))
    return (
      <>
        {storyWords().disordered} <RuleNumber rule="Q10" view={view} />.
      </>
    );
  const isOwn = ["exactly", "between", "coded"].includes(quantity.form);
  if (isOwn || id === null) return null;
  return storyWords().allows(
    <WhyNumber of={id} name={name} view={view}>
      {describeInterval(boundsOf(quantity))}
    </WhyNumber>,
  );
}
