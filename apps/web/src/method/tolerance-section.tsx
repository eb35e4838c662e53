/** Tolerance section: the numbers that Sitrep itself decided, each with its rule and version. */
import { APPROXIMATE_DAYS } from "@sitrep/domain/period";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { PERIOD_DAYS, TOLERANCE } from "@sitrep/domain/quantity";
import type { ReactNode } from "react";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import styles from "./code-list.module.css";

const PERCENT = new Intl.NumberFormat("en", { style: "percent" });

/** The section's content. */
export function ToleranceSection({ view }: { readonly view: View }) {
  const { day, month, season, year } = APPROXIMATE_DAYS;
  return (
    <>
      <p className="prose">
        Words such as “about” give no limits, so we had to. These numbers are ours, and nobody else
        said them. Each is a rule with a version; a change of one is a new version, and is told in
        the list of changes that move numbers.
      </p>
      <dl className={styles.list}>
        <Decided words="about" rule={TOLERANCE} view={view}>
          {PERCENT.format(TOLERANCE.about)} of the value to both sides
        </Decided>
        <Decided words="nearly" rule={TOLERANCE} view={view}>
          {PERCENT.format(TOLERANCE.nearly)} below the value, and never the value itself
        </Decided>
        <Decided words="tens, dozens, hundreds of …" rule={TOLERANCE} view={view}>
          from {TOLERANCE.orderFrom} to below {TOLERANCE.orderBelow} of the unit
        </Decided>
        <Decided words="per week, per month, per year" rule={PERIOD_DAYS} view={view}>
          a week has {span(PERIOD_DAYS.week)} days, a month {span(PERIOD_DAYS.month)}, a year{" "}
          {span(PERIOD_DAYS.year)}
        </Decided>
        <Decided words="an approximate date" rule={APPROXIMATE_DAYS} view={view}>
          {day} days to both sides of a day, {month} of a month, {season} of a season, {year} of a
          year
        </Decided>
        <Decided words="near a place" rule={{ rule: "P4" }} view={view}>
          within {NEAR_RADIUS_KM} km, as UCDP has it
        </Decided>
      </dl>
    </>
  );
}

function span([least, most]: readonly [number, number]): string {
  return least === most ? String(least) : `${least} to ${most}`;
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
        {version !== undefined && <span className="note">, version {version}</span>}
      </dd>
    </div>
  );
}
