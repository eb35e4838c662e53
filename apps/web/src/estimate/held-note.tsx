/** Held note: of a stated tally of incidents, how many are on record here, in one line beside the tally. SPEC B8. */
import type { HeldTally } from "@sitrep/api/held-tallies";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { completenessWords } from "@sitrep/domain/arabic/completeness";
import { pageLanguage } from "../language/speech.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";

/** So many tallies are held against the record for one page. */
const MOST_HELD = 20;

/** What is on record of each tally among some figures, by the id of the figure. */
export async function askHeld(
  estimates: readonly EstimateView[],
  { caller, knownAt }: View,
): Promise<ReadonlyMap<string, HeldTally>> {
  const ids = estimates.flatMap(({ id, metric }) => (metric === "incident-count" ? id : []));
  if (ids.length === 0) return new Map();
  const { items } = await caller.estimates.held({ id: ids.slice(0, MOST_HELD), knownAt });
  return new Map(items.map((one) => [one.id, one]));
}

/** The line; nothing of what is no tally. */
export function HeldNote({
  held,
  view,
}: {
  readonly held: HeldTally | undefined;
  readonly view: View;
}) {
  if (held === undefined) return null;
  return (
    <WhyNumber of={held.id} name="held" view={view}>
      {pageLanguage() === "ar" ? completenessWords(held) : held.words}.
    </WhyNumber>
  );
}
