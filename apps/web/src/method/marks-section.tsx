/** Marks section: the visual grammar, each mark with its words; the same on every page. */
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import type { ReactNode } from "react";
import { PrecisionMark } from "../incident/precision-mark.tsx";
import { Legend } from "../marks/legend.tsx";
import type { View } from "../view.ts";
import { AmountTable } from "./amount-table.tsx";
import styles from "./marks-section.module.css";

/** The section's content. */
export function MarksSection({ view }: { readonly view: View }) {
  return (
    <>
      <p className="prose">
        A number is drawn as it was said, from the least to the most that it allows. A dot stands
        only where the source itself put one number forward. What Sitrep works out is set in italics
        and names its rule.
      </p>
      <AmountTable view={view} />
      <div className={styles.groups}>
        <Group heading="Who says it">
          <Legend of={["named", "anonymous"]} view={view} />
        </Group>
        <Group heading="How surely it is laid to somebody">
          <Legend
            of={["confirmed", "suspected", "claimed", "denied", "unattributed"]}
            view={view}
          />
        </Group>
        <Group heading="Where nothing is on record">
          <Legend of={["not-covered", "none-reported", "unknown"]} view={view} />
        </Group>
        <Group heading="Where it happened">
          <ul className="legend" aria-label="What the marks on a map mean">
            <li>
              <PrecisionMark mark="dot" /> known to a settlement or site
            </li>
            <li>
              <PrecisionMark mark="ring" /> near one: within {NEAR_RADIUS_KM} km of it
            </li>
            <li>
              <PrecisionMark mark="area" /> known only to an area, which is shaded with its count
            </li>
          </ul>
        </Group>
        <Group heading="Worked out">
          <Legend of={["derived"]} view={view} />
        </Group>
      </div>
    </>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="stack-tight">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}
