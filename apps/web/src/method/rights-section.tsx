/** Rights section: under which terms the code, the records, the shapes and the letters on the page are. */
import plexArabic from "@fontsource/ibm-plex-sans-arabic/package.json";
import plex from "@fontsource-variable/ibm-plex-sans/package.json";
import newsreader from "@fontsource-variable/newsreader/package.json";
import { anchorOf } from "../address.ts";
import { DatasetFacts } from "../dataset/dataset-facts.tsx";
import { Fact, Facts } from "../record/facts.tsx";
import type { View } from "../view.ts";

const FONTS = [
  { name: "Newsreader", holder: "The Newsreader Project Authors", licence: newsreader.license },
  { name: "IBM Plex Sans", holder: "IBM Corp.", licence: plex.license },
  { name: "IBM Plex Sans Arabic", holder: "IBM Corp.", licence: plexArabic.license },
] as const;

/** The section's content; each dataset has its id as its anchor. */
export function RightsSection({ view }: { readonly view: View }) {
  return (
    <>
      {view.head.datasets.map((dataset) => (
        <section key={dataset.id} id={anchorOf(dataset.id)} className="stack-tight">
          <h3>{dataset.title}</h3>
          <DatasetFacts dataset={dataset}>
            <Fact name="More">
              <a href={view.recordHref("dataset", dataset.id)}>What it holds, and its editions</a>
            </Fact>
          </DatasetFacts>
        </section>
      ))}
      <section className="stack-tight">
        <h3>Everything else on the page</h3>
        <Facts>
          <Fact name="Code">MIT licence.</Fact>
          <Fact name="Shapes of the map">
            Made with Natural Earth, which is in the public domain.{" "}
            <a href="/geo/LICENSE.txt">What was taken and changed</a>.
          </Fact>
          {FONTS.map(({ name, holder, licence }) => (
            <Fact key={name} name={`Letters: ${name}`}>
              {holder}, {licence}.
            </Fact>
          ))}
          <Fact name="Lists of others">
            The names of categories of ACLED, UCDP, GTD and PLOVER stand here as facts. Their data
            and the texts of their codebooks are not used.
          </Fact>
          <Fact name="Articles">
            No text of an article is kept: only what it says in our own words, where in it that
            stands, and a fingerprint of the passage.
          </Fact>
        </Facts>
      </section>
    </>
  );
}
