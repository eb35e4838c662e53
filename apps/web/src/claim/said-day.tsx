/** Said day: when something was said first, as a day or the days between which it lies. */
import type { SaidSpan } from "@sitrep/domain/said-when";
import { sourceWords } from "../source/source-words.tsx";
import { When } from "../words/time.tsx";

/** The day in words. */
export function SaidDay({ said }: { readonly said: SaidSpan | null }) {
  if (said === null || (said.earliest === null && said.latest === null)) return sourceWords().noDay;
  const { earliest, latest } = said;
  const isOneDay = earliest !== null && earliest === latest;
  return <When when={isOneDay ? earliest : `[${earliest ?? ""}..${latest ?? ""}]`} />;
}
