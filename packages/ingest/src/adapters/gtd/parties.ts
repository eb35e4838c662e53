/**
 * Parties: the groups that GTD names, with the degree to which it lays the attack at their door, and the sort of target. A group
 * that is not named stays unattributed. The target itself is told by its type alone, because GTD's words for it may name
 * private persons. SPEC K2.
 */
import { GTD_TARGET_TYPE } from "@sitrep/domain/code-list-gtd";
import type { Party } from "@sitrep/domain/party";
import type { z } from "zod";
import { boundedCache } from "../../bounded-cache.ts";
import { cleanText, cutText } from "../../clean-text.ts";
import type { SharedDraft } from "../../draft.ts";
import { slugOf } from "../../slug.ts";
import { nameIn, yesIn } from "./cell.ts";
import { peopleOfTarget } from "./kind.ts";

type PartyInput = z.input<typeof Party>;

/** The cells that tell one group. */
export interface GroupCells {
  readonly name: string;
  readonly uncertain: string;
  readonly claimed: string;
}

/** The parties of an attack, with the actors that they lean on. */
export interface AttackParties {
  readonly parties: PartyInput[];
  readonly shared: readonly SharedDraft[];
  /** For the title: "Example Front"; null where nobody is named. */
  readonly by: string | null;
}

const TARGET = new Map(GTD_TARGET_TYPE.map(({ code, label }) => [code, label]));

/** A group of a row; `draft` is null where its name is a sort of people and no body of its own. */
interface Named {
  readonly name: string;
  readonly draft: SharedDraft | null;
  readonly attribution: PartyInput["attribution"];
}

/** GTD puts a sort of people where it knows no group: "Muslim extremists", "Unaffiliated Individual(s)". */
function isSort(name: string): boolean {
  return /^(?:unaffiliated )?individual|^(?:gunmen|(?:\S+ ){0,3}(?:extremists|separatists|militants|rebels|dissidents|protesters|rioters|tribesmen|nationalists|fundamentalists|mercenaries|terrorists|students|villagers|gunmen|insurgents|vigilantes))$/i.test(name.trim()); // prettier-ignore
}

/** Whether a code is one of GTD's types of target. */
export function isTarget(code: string): boolean {
  return TARGET.has(code);
}

/** Reads the parties of attacks of a dataset. */
export function partyReader(
  dataset: string,
): (groups: readonly GroupCells[], target: string, isIndividual: boolean) => AttackParties {
  const actorOf = boundedCache((cell): SharedDraft => {
    const name = cutText(cleanText(cell), 160) || "a group that is not named";
    return { kind: "actor", record: { id: `${dataset}/actor-${slugOf(name)}`, name, kind: "armed-group" } }; // prettier-ignore
  });
  return (groups, target, isIndividual) => {
    const named = groups.flatMap(({ name, ...how }): readonly Named[] => {
      const known = nameIn(name);
      if (known === null) return [];
      const attribution = attributionOf(how);
      const draft = isSort(known) ? null : actorOf(known);
      return [{ name: cutText(cleanText(known), 160), draft, attribution }];
    });
    const perpetrators = named.map(({ name, draft, attribution }): PartyInput => ({
      role: "perpetrator",
      ...(draft === null ? { described: name } : { actor: draft.record.id }),
      attribution,
    }));
    const described = isIndividual
      ? "people of no group, whom GTD does not name"
      : "nobody that GTD can name";
    const nobody: PartyInput = { role: "perpetrator", described, attribution: "unattributed" };
    const aimedAt = TARGET.get(target) ?? "Unknown";
    return {
      parties: [
        ...(perpetrators.length === 0 ? [nobody] : perpetrators),
        { role: "target", described: `target of the type ${aimedAt}`, who: peopleOfTarget(target) },
      ],
      shared: named.flatMap(({ draft }) => draft ?? []),
      by: named[0]?.name ?? null,
    };
  };
}

/** What the group itself says is told first, then what GTD suspects. */
function attributionOf({
  uncertain,
  claimed,
}: Omit<GroupCells, "name">): PartyInput["attribution"] {
  if (yesIn(claimed) === true) return "claimed";
  return yesIn(uncertain) === true ? "suspected" : "confirmed";
}
