/** Overview parts: what the first page of the method tells in full, and the index of all the rest. */
import type { View } from "../view.ts";
import { CiteSection } from "./cite-section.tsx";
import { MarksSection } from "./marks-section.tsx";
import type { MethodPart } from "./method-frame.tsx";
import { METHOD_PATHS } from "./method-address.ts";
import { methodWords } from "./method-words.tsx";
import { RightsSection } from "./rights-section.tsx";
import { ToleranceSection } from "./tolerance-section.tsx";
import { WordIndex } from "./word-index.tsx";

/** The parts. */
export function overviewParts(view: View): readonly MethodPart[] {
  const { part } = methodWords();
  return [
    { id: "marks", title: part.marks, body: <MarksSection view={view} /> },
    { id: "tolerance", title: part.tolerance, body: <ToleranceSection view={view} /> },
    { id: "more", title: part.more, body: <Ways view={view} /> },
    { id: "cite", title: part.cite, body: <CiteSection view={view} /> },
    { id: "licences", title: part.licences, body: <RightsSection view={view} /> },
    { id: "index", title: part.index, body: <WordIndex view={view} /> },
  ];
}

function Ways({ view }: { readonly view: View }) {
  const { page } = methodWords();
  return (
    <dl className="facts">
      {METHOD_PATHS.filter((path) => path !== "/about").map((path) => (
        <div key={path}>
          <dt>
            <a href={view.href(path)}>{page[path].name}</a>
          </dt>
          <dd>{page[path].says}</dd>
        </div>
      ))}
    </dl>
  );
}
