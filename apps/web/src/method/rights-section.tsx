/** Rights section: under which terms the code, the records, the shapes and the letters on the page are. */
import plexArabic from "@fontsource/ibm-plex-sans-arabic/package.json";
import plex from "@fontsource-variable/ibm-plex-sans/package.json";
import newsreader from "@fontsource-variable/newsreader/package.json";
import { anchorOf } from "../address.ts";
import { DatasetFacts } from "../dataset/dataset-facts.tsx";
import { RecordText } from "../language/record-text.tsx";
import { Fact, Facts } from "../record/facts.tsx";
import type { View } from "../view.ts";
import { methodWords } from "./method-words.tsx";

const FONTS = [
  { name: "Newsreader", holder: "The Newsreader Project Authors", licence: newsreader.license },
  { name: "IBM Plex Sans", holder: "IBM Corp.", licence: plex.license },
  { name: "IBM Plex Sans Arabic", holder: "IBM Corp.", licence: plexArabic.license },
] as const;

/** The section's content; each dataset has its id as its anchor. */
export function RightsSection({ view }: { readonly view: View }) {
  const say = methodWords().rights;
  return (
    <>
      {view.head.datasets.map((dataset) => (
        <section key={dataset.id} id={anchorOf(dataset.id)} className="stack-tight">
          <h3>
            <RecordText text={dataset.title} />
          </h3>
          <DatasetFacts dataset={dataset}>
            <Fact name={say.more}>
              <a href={view.recordHref("dataset", dataset.id)}>{say.holds}</a>
            </Fact>
          </DatasetFacts>
        </section>
      ))}
      <section className="stack-tight">
        <h3>{say.everything}</h3>
        <Facts>
          <Fact name={say.code}>{say.mit}</Fact>
          <Fact name={say.shapes}>
            {say.naturalEarth} <a href="/geo/LICENSE.txt">{say.taken}</a>.
          </Fact>
          {FONTS.map(({ name, holder, licence }) => (
            <Fact key={name} name={say.letters(name)}>
              <bdi lang="en">
                {holder}, {licence}.
              </bdi>
            </Fact>
          ))}
          <Fact name={say.lists}>{say.listsAre}</Fact>
          <Fact name={say.articles}>{say.articlesAre}</Fact>
        </Facts>
      </section>
    </>
  );
}
