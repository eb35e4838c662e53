/**
 * Coverage look: incidents held against what their own dataset says that it watches, of records that are read one after the
 * other, twice: coverage and places may come behind the incidents. Of places that stand in other datasets nothing is judged.
 * SPEC V17.
 */
import type { Coverage } from "./coverage.ts";
import { said } from "./defect-sentence.ts";
import type { PlaceId } from "./id.ts";
import { datasetOf } from "./id.ts";
import type { Incident } from "./incident.ts";
import type { Issue } from "./issue.ts";
import { outsideCoverage, outsideIssue } from "./outside-coverage.ts";
import { lineage } from "./place.ts";
import type { AnyRecord } from "./record.ts";

/** So many places are kept with what they lie in; of those beyond nothing is judged, as of those of other datasets. */
const MOST_PLACES = 200_000;
/** So many coverages are kept; with more, nothing is judged. */
const MOST_COVERAGES = 2000;

/** Takes coverage and places first, then tells of incidents. */
export class CoverageLook {
  readonly #coverage = new Map<string, Coverage[]>();
  readonly #parents = new Map<PlaceId, PlaceId | undefined>();
  #coverages = 0;
  #hasIncidents = false;

  /** First reading. */
  note({ kind, record }: AnyRecord): void {
    if (kind === "incident") this.#hasIncidents = true;
    else if (kind === "place") {
      if (this.#parents.size < MOST_PLACES) this.#parents.set(record.id, record.parent);
    } else if (kind === "coverage" && record.dataset !== undefined) {
      this.#coverages += 1;
      const own = this.#coverage.get(record.dataset);
      if (this.#coverages > MOST_COVERAGES) this.#coverage.clear();
      else if (own === undefined) this.#coverage.set(record.dataset, [record]);
      else own.push(record);
    }
  }

  /** Whether an incident may lie outside of what is watched. */
  get needsLook(): boolean {
    return this.#hasIncidents && this.#coverage.size > 0;
  }

  /** Second reading. */
  look(incident: Incident): readonly Issue[] {
    const own = this.#coverage.get(datasetOf(incident.id)) ?? [];
    const found = outsideCoverage(incident, own, this.#parentOf);
    if (found === null) return [];
    const { place, alsoIn } = incident.where;
    const isPlaced = [place, ...alsoIn].every((id) =>
      lineage(id, this.#parentOf).every((at) => this.#parents.has(at)),
    );
    const isSure = found.leftOut.every(
      (one) => isPlaced || one.in.some((what) => what !== "place"),
    );
    return isSure ? [outsideIssue(found)] : [];
  }

  /** That there were too many to hold anything against, if there were. */
  issues(): readonly Issue[] {
    if (this.#coverages <= MOST_COVERAGES) return [];
    const what = said({ is: "too-many-coverages", most: MOST_COVERAGES });
    return [{ code: "contradiction", severity: "warn", ...what }];
  }

  readonly #parentOf = (id: PlaceId): PlaceId | undefined => this.#parents.get(id);
}
