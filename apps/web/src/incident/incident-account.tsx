/** Incident account: all that is on record of an incident in two sentences: what is said to have happened, and how well that is supported. */
import type { Labels } from "@sitrep/api/labels";
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { originWords } from "@sitrep/domain/verification";
import { describeWhen } from "@sitrep/domain/when-words";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { codeHeading, codeWords, listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { harmWords } from "./harm-words.ts";
import { extentWords } from "./incident-row.tsx";
import { placeText } from "./place-words.ts";

/** So many speakers are named; the accounts name all. */
const MOST_NAMED = 3;

/** The sentences. */
export function IncidentAccount({
  incident,
  labels,
  view,
}: {
  readonly incident: IncidentView;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { id, computed } = incident;
  const { status, origins } = computed.verification;
  return (
    <>
      <p>{deedWords(incident, labels)}</p>
      <p>
        {toldWords(incident)};{" "}
        <WhyNumber of={id} name="status" view={view}>
          {codeWords(status)}
        </WhyNumber>
        ,{" "}
        <WhyNumber of={id} name="origins" view={view}>
          {originWords(origins)}
        </WhyNumber>
        .
      </p>
    </>
  );
}

/** "Armed attack in Tal Afar, Nineveh, Iraq, 25 Dec 2018: 2 civilians killed. Laid to IS (confirmed)." */
export function deedWords(incident: IncidentView, labels: Labels): string {
  const { kind, attempted, extent, when, where, parties, harm, computed } = incident;
  const { place, alsoIn } = computed;
  const several = extentWords(extent);
  const what = [attempted === true ? `Attempted ${codeWords(kind)}` : codeHeading(kind), several?.words]; // prettier-ignore
  const at = placeText(place, where.precision, alsoIn);
  const harmed = harm.length === 0 ? "" : `: ${listWords(harm.map(harmWords))}`;
  const doers = parties.flatMap(({ role, actor, described, attribution }) => {
    const name = labels[actor ?? ""]?.label ?? described;
    if (role !== "perpetrator" || name === undefined) return [];
    return attribution === "unattributed" ? name : `${name} (${codeWords(attribution)})`;
  });
  const laid = doers.length === 0 ? "" : ` Laid to ${listWords(doers)}.`;
  const head = what.flatMap((one) => one ?? []).join(", ");
  return `${head}${several === null ? " " : ", "}${at}, ${describeWhen(when)}${harmed}.${laid}`;
}

/** "Told in 6 accounts, of which 1 denies it: A, B and 2 others". */
function toldWords({ reports, computed }: IncidentView): string {
  const names = [...new Map(computed.speakers.map(({ id, label }) => [id, label])).values()];
  const rest = names.length - MOST_NAMED;
  const named = rest > 1 ? names.slice(0, MOST_NAMED) : names;
  const others = rest > 1 ? [countWords(rest, "other")] : [];
  const denials = reports.filter(({ stance }) => stance === "denies").length;
  const denied =
    denials === 0
      ? ""
      : denials === reports.length
        ? ", all of which deny it"
        : `, of which ${numberWords(denials)} ${denials === 1 ? "denies" : "deny"} it`;
  const by = names.length === 0 ? "" : `: ${listWords([...named, ...others])}`;
  return `Told in ${countWords(reports.length, "account")}${denied}${by}`;
}
