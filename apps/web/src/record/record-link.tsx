/** Record link: a record by its name, wherever its id stands. */
import type { Labels } from "@sitrep/api/labels";
import { RecordText, languageOf } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { recordWords } from "./record-words.ts";

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
  /** Whether to set the name in the other language beside it. */
  readonly arabic?: boolean;
}) {
  const found = labels[id];
  if (found === undefined) return <span className="note">{recordWords().notShown}</span>;
  return (
    <>
      <a href={view.recordHref(found.kind, id)}>
        <RecordText text={found.label} />
      </a>
      {arabic && found.labelAr !== undefined && found.labelAr !== found.label && (
        <>
          {" "}
          <OtherName text={found.labelAr} />
        </>
      )}
    </>
  );
}

/** A longer name may break where its line ends; what datasets call a source can be half a page. */
const MOST_WHOLE = 40;

/** A name in the language that the page is not in, set as such: Arabic beside English, and the other way round. */
export function OtherName({ text }: { readonly text: string }) {
  const isArabic = languageOf(text) === "ar";
  return (
    <span
      lang={isArabic ? "ar" : "en"}
      dir={isArabic ? "rtl" : "ltr"}
      className={isArabic ? "arabic" : "other-name"}
      data-long={text.length > MOST_WHOLE || undefined}
    >
      {text}
    </span>
  );
}
