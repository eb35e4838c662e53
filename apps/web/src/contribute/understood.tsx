/** Understood: how a text was read, shown back: an amount with its bar, a time in words, a record with what it lies in. */
import type {
  UnderstoodQuantity,
  UnderstoodWhen,
  Understood as Value,
} from "@sitrep/api/contribute/understood";
import { RangeBar } from "../marks/range-bar.tsx";
import { useFormWords } from "./form-words.tsx";
import styles from "./contribute.module.css";

/** What is shown back of one field. */
export function Understood({ value }: { readonly value: Value }) {
  const say = useFormWords();
  switch (value.is) {
    case "quantity":
      return <Amount value={value} />;
    case "harm":
      return (
        <span>
          <Tick />
          {say.harm[value.value]}
        </span>
      );
    case "when":
      return <Time value={value} />;
    case "record":
      return (
        <span>
          <Tick />
          <bdi>{value.label}</bdi>
          {value.labelAr !== undefined && (
            <>
              {" "}
              <bdi lang="ar">{value.labelAr}</bdi>
            </>
          )}
          {value.isNew ? say.recordNew(value.detail) : say.recordIs(value.detail)}
        </span>
      );
  }
}

function Tick() {
  return (
    <span className={styles.tick} aria-hidden="true">
      ✓{" "}
    </span>
  );
}

function Amount({ value }: { readonly value: UnderstoodQuantity }) {
  const say = useFormWords();
  const { interval, point, form, words, allows } = value;
  // The bar alone, on a scale of its own: from nothing to a little beyond what is said.
  const reach = Math.max(interval.high ?? 0, (interval.low ?? 0) * 1.6, point ?? 0, 1) * 1.08;
  const axis = {
    at: (one: number) => Math.round(Math.min(1, one / reach) * 10_000) / 100,
    ticks: [],
    max: reach,
    isInSteps: false,
  };
  return (
    <span className={styles.amount}>
      <span>
        <Tick />
        {say.amount(words, say.form[form], allows)}
      </span>
      <span className={styles.bar}>
        <RangeBar range={{ interval, point, form }} axis={axis} />
      </span>
    </span>
  );
}

function Time({ value }: { readonly value: UnderstoodWhen }) {
  const say = useFormWords();
  const { when, words, derivedFrom } = value;
  return (
    <span>
      <Tick />
      {words} <code>{when}</code>
      {derivedFrom !== null && say.countedFrom(derivedFrom.anchor, derivedFrom.words)}
    </span>
  );
}
