/** Quoted: a source's own few words, between the quotation marks of the page and in their own direction. */
import { filterTerms } from "../list/filter-words.ts";
import { RecordText } from "./record-text.tsx";

/** “some 30”, and in Arabic the same words between «». */
export function Quoted({ text }: { readonly text: string }) {
  const [before = "", after = ""] = filterTerms().quoted("\0").split("\0");
  return (
    <>
      {before}
      <RecordText text={text} />
      {after}
    </>
  );
}
