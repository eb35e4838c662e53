/** Incident account: all that is on record of an incident in two sentences: what is said to have happened, and how well that is supported. */
import type { Labels } from "@sitrep/api/labels";
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { setApart } from "../language/record-text.tsx";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { codeWords, listWords } from "../words/names.ts";
import { describeWhen, originWords } from "../words/said.ts";
import { harmWords } from "./harm-words.ts";
import { extentWords } from "./incident-row.tsx";
import { placeText } from "./place-words.ts";
import { storyWords } from "./story-words.tsx";

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
        {toldWords(incident)}
        {recordWords().semicolon}
        <WhyNumber of={id} name="status" view={view}>
          {codeWords(status)}
        </WhyNumber>
        {recordWords().comma}
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
  const say = storyWords();
  const what = [say.kindOf(kind, attempted === true), extentWords(extent)?.words].flatMap(
    (one) => one ?? [],
  );
  const doers = parties.flatMap(({ role, actor, described, attribution }) => {
    const name = labels[actor ?? ""]?.label ?? described;
    // To nobody it is laid to nobody, whatever stands in the place of a name.
    if (role !== "perpetrator" || name === undefined || attribution === "unattributed") return [];
    return say.doer(setApart(name), codeWords(attribution));
  });
  const deed = say.deed(what, {
    place: placeText(place, where.precision, alsoIn),
    when: describeWhen(when),
    harm: listWords(harm.map(harmWords)),
  });
  return `${deed}${doers.length === 0 ? "" : say.laid(doers)}`;
}

/** "Told in 6 accounts, of which 1 denies it: A, B and 2 others". */
function toldWords({ reports, computed }: IncidentView): string {
  const names = [...new Map(computed.speakers.map(({ id, label }) => [id, label])).values()];
  const rest = names.length - MOST_NAMED;
  const named = rest > 1 ? names.slice(0, MOST_NAMED) : names;
  const denials = reports.filter(({ stance }) => stance === "denies").length;
  return storyWords().told(reports.length, denials, named.map(setApart), rest > 1 ? rest : 0);
}
