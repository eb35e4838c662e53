/** Record foot: the id, and where the same record stands as data. */
import type { View } from "../view.ts";

/** The line under a record. */
export function RecordFoot({ id, view }: { readonly id: string; readonly view: View }) {
  const input = JSON.stringify({
    id,
    ...(view.knownAt !== undefined && { knownAt: view.knownAt }),
  });
  return (
    <p className="note">
      Id <code>{id}</code>.{" "}
      <a href={`/api/trpc/search.byId?input=${encodeURIComponent(input)}`}>This record as JSON</a>
    </p>
  );
}
