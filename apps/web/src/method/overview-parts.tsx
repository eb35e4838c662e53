/** Overview parts: what the first page of the method tells in full, and the index of all the rest. */
import type { View } from "../view.ts";
import { CiteSection } from "./cite-section.tsx";
import { MarksSection } from "./marks-section.tsx";
import type { MethodPart } from "./method-frame.tsx";
import { METHOD_PAGES } from "./method-pages.ts";
import { RightsSection } from "./rights-section.tsx";
import { ToleranceSection } from "./tolerance-section.tsx";
import { WordIndex } from "./word-index.tsx";

/** The parts. */
export function overviewParts(view: View): readonly MethodPart[] {
  return [
    { id: "marks", title: "How amounts and doubts are drawn", body: <MarksSection view={view} /> },
    { id: "tolerance", title: "Tolerances", body: <ToleranceSection view={view} /> },
    { id: "more", title: "The whole method", body: <Ways view={view} /> },
    { id: "cite", title: "How to cite", body: <CiteSection view={view} /> },
    { id: "licences", title: "Licences and credits", body: <RightsSection view={view} /> },
    { id: "index", title: "Index of rules and words", body: <WordIndex view={view} /> },
  ];
}

function Ways({ view }: { readonly view: View }) {
  return (
    <dl className="facts">
      {METHOD_PAGES.filter(({ path }) => path !== "/about").map(({ path, name, says }) => (
        <div key={path}>
          <dt>
            <a href={view.href(path)}>{name}</a>
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
