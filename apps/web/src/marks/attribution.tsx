/** Attribution: how surely a deed is laid at somebody's door, as a fill and a word. */
import type { Attribution } from "@sitrep/domain/attribution";
import { codeSentence } from "../term/code-sentence.ts";
import { CodeTerm } from "../term/term.tsx";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";

/** The fill with its word, which with a `view` explains itself, and without one has its meaning in its title. */
export function AttributionMark({
  attribution,
  view,
}: {
  readonly attribution: Attribution;
  readonly view?: Pick<View, "href">;
}) {
  if (view === undefined)
    return (
      <span title={codeSentence("attribution", attribution)}>
        <AttributionSwatch attribution={attribution} /> {codeWords(attribution)}
      </span>
    );
  return (
    <span>
      <AttributionSwatch attribution={attribution} />{" "}
      <CodeTerm list="attribution" code={attribution} view={view}>
        {codeWords(attribution)}
      </CodeTerm>
    </span>
  );
}

/** The fill alone, for a legend or a row that has the word elsewhere. */
export function AttributionSwatch({ attribution }: { readonly attribution: Attribution }) {
  return (
    <svg className="attribution" width="14" height="14" aria-hidden="true">
      <Fill attribution={attribution} />
    </svg>
  );
}

function Fill({ attribution }: { readonly attribution: Attribution }) {
  const box = { x: "1", y: "1", width: "12", height: "12" };
  switch (attribution) {
    case "confirmed":
      return <rect {...box} className="solid" />;
    case "suspected":
      return (
        <>
          <rect {...box} />
          <path d="M1,7 L7,1 M1,13 L13,1 M7,13 L13,7" />
        </>
      );
    case "claimed":
      return <rect {...box} />;
    case "denied":
      return (
        <>
          <rect {...box} />
          <path d="M1,1 L13,13 M13,1 L1,13" />
        </>
      );
    case "unattributed":
      return <rect {...box} className="dotted" />;
  }
}
