/** A small invented document as a reader's own copy, and a collection that cites it. */
import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { fingerprintOf, sha256 } from "@sitrep/ingest/article";
import { pinpointAt, placesOfPassage } from "@sitrep/domain/passage";
import type { Pinpoint } from "@sitrep/domain/pinpoint";

/** The copy. */
export const COPY = `Bread and a bridge

The mayor of Tilwan said on Friday that 1,200 people had crossed the bridge. “Nobody counted them,” the baker said.

Some 40 lorries were burned – the mayor's office spoke of 45. The mayor's office gave no names.
`;

/** The pinpoint of words that stand in a text once. */
export function pinpointOf(words: string, text: string): Pinpoint {
  const [place, second] = placesOfPassage(words, text);
  if (place === undefined || second !== undefined) throw new Error(`not once: ${words}`);
  return pinpointAt(place, text, sha256);
}

const claim = (id: string, reports: readonly object[]) => ({
  id: `demo/${id}`,
  title: `What was said of ${id}`,
  kind: "assessment",
  statement: "Something is so.",
  reports,
});

/** Cites `demo/bridge` with pinpoints and without, and `demo/kiln` without; nothing cites `demo/silent`. */
export const CITED = {
  dataset: DEMO_DATASET,
  sources: [{ id: "demo/desk", kind: "outlet", identity: { is: "named", name: "A desk" } }],
  documents: [
    { id: "demo/bridge", title: "Bread and a bridge", publisher: "demo/desk", sha256: fingerprintOf(COPY) },
    { id: "demo/kiln", title: "The kiln", publisher: "demo/desk" },
    { id: "demo/silent", title: "Nothing said", publisher: "demo/desk" },
  ],
  claims: [
    claim("crossing", [{ document: "demo/bridge", pinpoint: pinpointOf("1,200 people had crossed the bridge", COPY) }]),
    claim("counting", [{ document: "demo/bridge", pinpoint: pinpointOf("“Nobody counted them,” the baker said.", COPY) }, { document: "demo/kiln" }]),
    claim("lorries", [{ document: "demo/bridge" }]),
  ],
}; // prettier-ignore
