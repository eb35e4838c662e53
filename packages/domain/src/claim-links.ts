/** Claim links: which claims are about which, of records that are read one after the other; at their end the circles. SPEC D4. */
import type { Claim } from "./claim.ts";
import { claimCirclesOf } from "./claim-circle.ts";
import { said } from "./defect-sentence.ts";
import type { ClaimId } from "./id.ts";
import type { Issue } from "./issue.ts";
import { ringText } from "./ring-text.ts";

/** So many claims that are about something are kept; in more no circle is looked for. */
export const MOST_LINKED = 200_000;

/** Takes claims, and tells their circles. */
export class ClaimLinks {
  readonly #most: number;
  readonly #claims = new Map<ClaimId, Pick<Claim, "id" | "about">>();
  #isOver = false;

  constructor(most: number = MOST_LINKED) {
    this.#most = most;
  }

  /** Takes note of a claim; one that is about nothing stands in no circle. */
  note({ id, about }: Claim): void {
    if (about.length === 0 || this.#claims.has(id)) return;
    if (this.#claims.size < this.#most) this.#claims.set(id, { id, about });
    else this.#isOver = true;
  }

  /** Each circle as an issue of its first claim; and that there were too many, if there were. */
  issues(): readonly Issue[] {
    const circles = claimCirclesOf([...this.#claims.values()]).map((ring): Issue => {
      const [first, second] = ring;
      const about = first === undefined ? [] : (this.#claims.get(first)?.about ?? []);
      const link = about.findIndex(({ record }) => record === second);
      return {
        code: "cycle",
        severity: "warn",
        ...said({ is: "claim-circle" }),
        record: first,
        path: `about[${Math.max(0, link)}]`,
        seen: ringText(ring),
      };
    });
    if (!this.#isOver) return circles;
    const what = said({ is: "too-many-claims", most: this.#most });
    return [...circles, { code: "cycle", severity: "warn", ...what }];
  }
}
