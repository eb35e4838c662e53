/** Feed link: leads to the feed of what a page shows, and tells feed readers of it in the document's head. */
import { pageLanguage } from "../language/speech.ts";
import type { View } from "../view.ts";
import { feedOfPage } from "./feed-href.ts";
import { feedWords } from "./feed-words.ts";

/** The link, and its twin in the head; nothing on a page that shows no records. */
export function FeedLink({ view }: { readonly view: Pick<View, "path" | "kept" | "origin"> }) {
  const path = feedOfPage(view);
  if (path === null) return null;
  const words = feedWords(pageLanguage()).link;
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={words}
        href={`${view.origin}${path}`}
      />
      <p className="note screen-only section">
        <a href={path} type="application/atom+xml">
          {words}
        </a>
      </p>
    </>
  );
}
