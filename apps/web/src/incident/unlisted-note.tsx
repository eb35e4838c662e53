/** Unlisted note: incidents that are counted, and that no list may show, because of the licence of their dataset. SPEC G4. */
import { CreditLine } from "../dataset/credit-line.tsx";
import type { View } from "../view.ts";
import { incidentWords } from "./incident-words.tsx";

/** The note; nothing where everything that is counted is listed too. */
export function UnlistedNote({ count, view }: { readonly count: number; readonly view: View }) {
  if (count <= 0) return null;
  const closed = view.head.datasets.filter(({ redistributable }) => !redistributable);
  return (
    <div className="stack-tight">
      <p className="prose">{incidentWords().unlisted(count)}</p>
      <CreditLine of={closed.map(({ id }) => id)} view={view} />
    </div>
  );
}
