/** Monitor choice: everybody who watches, each as the way to what they alone watch and what they do not. */
import { RecordText } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { monitorHref } from "./monitor-href.ts";
import { monitorWords } from "./monitor-words.ts";
import type { ListedMonitor } from "./monitors.ts";

/** The list; nothing where nobody is on record as watching. */
export function MonitorChoice({
  monitors,
  view,
}: {
  readonly monitors: readonly ListedMonitor[];
  readonly view: View;
}) {
  if (monitors.length === 0) return null;
  const say = monitorWords();
  return (
    <nav aria-labelledby="one-monitor" className="stack-tight">
      <p id="one-monitor">{say.alone}</p>
      <ul className="inline-list">
        {monitors.map(({ id, name, notes }) => (
          <li key={id}>
            <a href={monitorHref([id], view, view.kept)}>
              <RecordText text={name} />
            </a>{" "}
            <span className="note">{say.notes(notes.length)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
