/** Speakers of a record: who says it, with circles, roles and what else a reader should weigh. */
import type { SpeakerView } from "@sitrep/api/views/speaker-view";
import { RecordText } from "../language/record-text.tsx";
import { SpeakerList } from "../marks/speakers.tsx";
import type { View } from "../view.ts";
import { PartyNote } from "./party-note.tsx";
import { recordWords } from "./record-words.ts";

/** Every speaker once, in the order of the accounts; a stance other than asserting is said. */
export function Speakers({
  speakers,
  view,
}: {
  readonly speakers: readonly SpeakerView[];
  readonly view: View;
}) {
  const byId = new Map<string, SpeakerView[]>();
  for (const speaker of speakers) byId.set(speaker.id, [...(byId.get(speaker.id) ?? []), speaker]);
  const entries = [...byId.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const stances = new Set([first, ...more].map(({ stance }) => stance));
    const words = (
      <>
        <a href={view.recordHref("source", first.id)}>
          <RecordText text={first.label} />
        </a>
        {first.partyToConflict && <PartyNote />}
        {stances.has("denies") && <strong>{recordWords().deniesIt}</strong>}
        {!stances.has("asserts") && stances.has("qualifies") && recordWords().qualifiesIt}
      </>
    );
    return [{ key: first.id, identity: first.identity, headcount: first.headcount, words }];
  });
  return <SpeakerList speakers={entries} />;
}
