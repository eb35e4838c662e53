/** Read figures: the figures that a question asks for, "fighters in Iraq", each with who says it, and the ways on. */
import type { Wish } from "@sitrep/domain/spoken-wish";
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { citeHref } from "../cite/cite-href.ts";
import { RecordText } from "../language/record-text.tsx";
import { Heads } from "../marks/speakers.tsx";
import type { ItemOf } from "../list/lists.ts";
import type { RecordLine } from "../record/record-lines.tsx";
import { LineList, estimateLine } from "../record/record-lines.tsx";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import styles from "./read-as.module.css";
import type { FiguresFound } from "./reading.ts";
import { searchWords } from "./search-words.tsx";
import type { Way } from "./ways.ts";
import { Ways } from "./ways-list.tsx";

/** The answer. */
export function ReadFigures({
  figures: { total, items, amount, query, among },
  wishes,
  view,
}: {
  readonly figures: FiguresFound;
  readonly wishes: readonly Wish[];
  readonly view: View;
}): ReactNode {
  const say = searchWords();
  const cite = citeHref({ ...view, path: "/estimates", kept: query });
  const { from: _, to: __, subject: actor, ...rest } = query;
  const ways: readonly Way[] = [
    { key: "explore", href: view.href("/estimates", total === 1 ? among : query), words: say.compare(total) }, // prettier-ignore
    { key: "origins", href: view.href("/origins", { ...rest, actor, kind: "estimate" }), words: say.dependence }, // prettier-ignore
    ...(cite === null ? [] : [{ key: "cite", href: cite, words: say.cite } as const]),
  ];
  const isWished = ({ key }: Way): boolean => wishes.some((wish) => wish === key);
  return (
    <section className={`stack ${styles.answer}`} aria-label={say.figuresHeading}>
      <p className={styles.total}>
        <WhyNumber of={withQuery("/estimates", query)} name="records" view={view}>
          {say.figures(total)}
        </WhyNumber>
        {amount !== null && say.ofAmount(amount, total)}
      </p>
      <Ways ways={ways.toSorted((one, other) => Number(isWished(other)) - Number(isWished(one)))} />
      <LineList lines={items.map((one) => saidLine(one, view))} />
    </section>
  );
}

/** A figure with who says it. */
function saidLine(estimate: ItemOf<"estimate">, view: View): RecordLine {
  const line = estimateLine(estimate, view);
  const speakers = new Map(estimate.computed.speakers.map((one) => [one.id, one]));
  return {
    ...line,
    about: (
      <>
        {line.about}
        {[...speakers.values()].map(({ id, label, identity, headcount }, index) => (
          <span key={id}>
            {index === 0 ? <br /> : recordWords().semicolon}
            <Heads identity={identity} headcount={headcount} /> <RecordText text={label} />
          </span>
        ))}
      </>
    ),
  };
}
