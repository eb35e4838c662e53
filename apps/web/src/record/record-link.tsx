/** Record link: a record by its name, wherever its id stands. */
import type { Labels } from "@sitrep/api/labels";
import type { View } from "../view.ts";

/** The name as a link, the Arabic name beside it where there is one; in plain words where the record may not be shown. */
export function RecordLink({
  id,
  labels,
  view,
  arabic = false,
}: {
  readonly id: string;
  readonly labels: Labels;
  readonly view: View;
  /** Whether to set the Arabic name beside the English one. */
  readonly arabic?: boolean;
}) {
  const found = labels[id];
  if (found === undefined) return <span className="note">a record that is not shown</span>;
  return (
    <>
      <a href={view.recordHref(found.kind, id)}>{found.label}</a>
      {arabic && found.labelAr !== undefined && found.labelAr !== found.label && (
        <>
          {" "}
          <ArabicName text={found.labelAr} />
        </>
      )}
    </>
  );
}

/** A name in Arabic, set as such. */
export function ArabicName({ text }: { readonly text: string }) {
  return (
    <span lang="ar" dir="rtl" className="arabic">
      {text}
    </span>
  );
}
