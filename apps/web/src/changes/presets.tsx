/** Presets: all changes, or the corrections among them. */
import type { View } from "../view.ts";
import { CORRECTIONS_QUERY, changesWords } from "./changes-words.tsx";

/** The two ways, the one in force marked. */
export function Presets({ view }: { readonly view: View }) {
  const { change, before: _, knownAt: __, ...rest } = view.kept;
  const given = typeof change === "string" ? change : (change?.join(",") ?? "");
  const isCorrections = given.split(",").toSorted().join(",") === CORRECTIONS_QUERY.change;
  const say = changesWords();
  return (
    <nav aria-label={say.which}>
      <ul className="inline-list">
        <li>
          <a href={view.href("/changes", rest)} aria-current={given === "" ? "true" : undefined}>
            {say.preset.all}
          </a>
        </li>
        <li>
          <a
            href={view.href("/changes", { ...rest, ...CORRECTIONS_QUERY })}
            aria-current={isCorrections ? "true" : undefined}
          >
            {say.preset.corrections}
          </a>
        </li>
      </ul>
    </nav>
  );
}
