/** Marks section: the visual grammar, each mark with its words; the same on every page. */
import type { ReactNode } from "react";
import { PrecisionMark } from "../incident/precision-mark.tsx";
import { Legend } from "../marks/legend.tsx";
import type { View } from "../view.ts";
import { AmountTable } from "./amount-table.tsx";
import { methodWords } from "./method-words.tsx";
import styles from "./marks-section.module.css";

/** The section's content. */
export function MarksSection({ view }: { readonly view: View }) {
  const say = methodWords().marks;
  return (
    <>
      <p className="prose">{say.opening}</p>
      <AmountTable view={view} />
      <div className={styles.groups}>
        <Group heading={say.said}>
          <Legend of={["named", "anonymous"]} view={view} />
        </Group>
        <Group heading={say.laid}>
          <Legend
            of={["confirmed", "suspected", "claimed", "denied", "unattributed"]}
            view={view}
          />
        </Group>
        <Group heading={say.nothing}>
          <Legend of={["not-covered", "none-reported", "unknown"]} view={view} />
        </Group>
        <Group heading={say.where}>
          <ul className="legend" aria-label={say.onMap}>
            <li>
              <PrecisionMark mark="dot" /> {say.dot}
            </li>
            <li>
              <PrecisionMark mark="ring" /> {say.ring}
            </li>
            <li>
              <PrecisionMark mark="area" /> {say.area}
            </li>
          </ul>
        </Group>
        <Group heading={say.derived}>
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
