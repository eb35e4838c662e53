/**
 * Coverage: what a file of UCDP GED watches. Where it is all that UCDP has for its countries, silence in it means that UCDP
 * recorded no event; otherwise the file is a sample, and silence means nothing. SPEC V5–V9.
 */
import type { Scene, WholeFile } from "../../adapter.ts";
import type { Draft } from "../../draft.ts";
import { slugOf } from "../../slug.ts";
import { cleanText, cutText } from "../../clean-text.ts";
import { UCDP_KIND } from "./violence.ts";

/** The day on which the dataset begins. */
const FIRST_DAY = "1989-01-01";
/** Countries of one coverage record, as far as the domain takes them. */
const MOST_COUNTRIES = 100;

/** What is known of the file as a whole. */
type KnownFile = Omit<WholeFile, "rows"> & { readonly isWhole: boolean };

/** Coverage records, one for each region of the world that the file speaks of. */
export function coverageOf(file: KnownFile): readonly Draft[] {
  const { scenes } = file;
  const { id: dataset } = file.dataset;
  const period = periodOf(file);
  return [...Map.groupBy(scenes, ({ region = "" }) => cleanText(region))]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([region, inIt]) =>
      chunks(inIt).map((some, index): Draft => {
        const part = index === 0 ? "" : `-${index + 1}`;
        return {
          kind: "coverage",
          record: {
            id: `${dataset}/coverage${region === "" ? "" : `-${slugOf(region)}`}${part}`,
            title: `What UCDP GED records${region === "" ? "" : `: ${cutText(region, 80)}`}`,
            dataset,
            includes: some.map(({ country }) => country),
            period,
            kinds: [UCDP_KIND],
            systematic: file.isWhole,
            selection: SELECTION,
          },
        };
      }),
    );
}

const SELECTION =
  "Organised violence that killed at least one person at a time and place that could be told, in conflicts with 25 or more deaths in some year, as far as news, reports and local sources speak of it.";

function periodOf({ scenes, dataset: { edition }, isWhole }: KnownFile): string {
  const earliest = scenes.map((scene) => scene.earliest).toSorted()[0] ?? FIRST_DAY;
  const latest =
    scenes
      .map((scene) => scene.latest)
      .toSorted()
      .at(-1) ?? earliest;
  if (!isWhole) return `${earliest}/${latest}`;
  // A candidate edition, 25.0.3, holds some months; a yearly one, 25.1, all years from the first on.
  const isCandidate = edition.split(".").length > 2;
  return isCandidate
    ? `${earliest.slice(0, 7)}-01/${latest}`
    : `${earliest < FIRST_DAY ? earliest : FIRST_DAY}/${latest.slice(0, 4)}-12-31`;
}

function chunks(scenes: readonly Scene[]): readonly (readonly Scene[])[] {
  return Array.from({ length: Math.ceil(scenes.length / MOST_COUNTRIES) }, (_, index) =>
    scenes.slice(index * MOST_COUNTRIES, (index + 1) * MOST_COUNTRIES),
  );
}
