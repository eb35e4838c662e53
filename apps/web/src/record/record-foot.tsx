/** Record foot: the id, where the same record stands as data, and whose data the page shows. */
import type { Labels } from "@sitrep/api/labels";
import { CreditLine } from "../dataset/credit-line.tsx";
import type { View } from "../view.ts";
import { footWords } from "./foot-words.tsx";

/** The lines under a record; `labels` are of all that its page names. */
export function RecordFoot({
  id,
  labels = {},
  view,
}: {
  readonly id: string;
  readonly labels?: Labels;
  readonly view: View;
}) {
  const input = JSON.stringify({
    id,
    ...(view.knownAt !== undefined && { knownAt: view.knownAt }),
  });
  return (
    <>
      <p className="note">
        {footWords().id}
        <code>{id}</code>.{" "}
        <a href={`/api/trpc/search.byId?input=${encodeURIComponent(input)}`}>
          {footWords().asJson}
        </a>
      </p>
      <CreditLine of={[id, ...Object.keys(labels)]} view={view} />
    </>
  );
}
