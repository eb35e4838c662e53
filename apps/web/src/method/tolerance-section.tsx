/** Tolerance section: the numbers that Sitrep itself decided, each with its rule and version. */
import { APPROXIMATE_DAYS } from "@sitrep/domain/period";
import { PERIOD_DAYS, TOLERANCE } from "@sitrep/domain/quantity";
import type { ReactNode } from "react";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import styles from "./code-list.module.css";
import { methodWords } from "./method-words.tsx";

/** The section's content. */
export function ToleranceSection({ view }: { readonly view: View }) {
  const say = methodWords().tolerance;
  const { day, month, season, year } = APPROXIMATE_DAYS;
  return (
    <>
      <p className="prose">{say.opening}</p>
      <dl className={styles.list}>
        <Decided words={say.about} rule={TOLERANCE} view={view}>
          {say.aboutIs(TOLERANCE.about)}
        </Decided>
        <Decided words={say.nearly} rule={TOLERANCE} view={view}>
          {say.nearlyIs(TOLERANCE.nearly)}
        </Decided>
        <Decided words={say.order} rule={TOLERANCE} view={view}>
          {say.orderIs(TOLERANCE.orderFrom, TOLERANCE.orderBelow)}
        </Decided>
        <Decided words={say.rate} rule={PERIOD_DAYS} view={view}>
          {say.rateIs(PERIOD_DAYS.week, PERIOD_DAYS.month, PERIOD_DAYS.year)}
        </Decided>
        <Decided words={say.date} rule={APPROXIMATE_DAYS} view={view}>
          {say.dateIs(day, month, season, year)}
        </Decided>
        <Decided words={say.near} rule={{ rule: "P4" }} view={view}>
          {say.nearIs}
        </Decided>
      </dl>
    </>
  );
}

function Decided({
  words,
  rule: { rule, version },
  view,
  children,
}: {
  readonly words: string;
  readonly rule: { readonly rule: string; readonly version?: number };
  readonly view: View;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.entry}>
      <dt>{words}</dt>
      <dd>
        {children} <RuleNumber rule={rule} view={view} />
        {version !== undefined && (
          <span className="note">{methodWords().amount.version(version)}</span>
        )}
      </dd>
    </div>
  );
}
