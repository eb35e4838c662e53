/** Deeds: the incidents in which an actor stands, by its role in them and by how surely it is put there. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { Attribution } from "@sitrep/domain/attribution";
import { PartyRole } from "@sitrep/domain/party";

/** An incident in which the actor stands, with who put it there. */
export interface Deed {
  readonly incident: IncidentView;
  readonly attributedBy: readonly string[];
}

/** The incidents of one role, from the surest to those that the actor denies. */
export interface RoleDeeds {
  readonly role: PartyRole;
  readonly total: number;
  readonly byAttribution: readonly {
    readonly attribution: Attribution;
    readonly deeds: readonly Deed[];
  }[];
}

/** Sorts incidents by the actor's role and attribution; one in which it stands twice appears under both. */
export function deedsOf(actor: string, incidents: readonly IncidentView[]): readonly RoleDeeds[] {
  return PartyRole.options.flatMap((role) => {
    const byAttribution = Attribution.options.flatMap((attribution) => {
      const deeds = incidents.flatMap((incident) => {
        const parties = incident.parties.filter(
          (party) =>
            party.actor === actor && party.role === role && party.attribution === attribution,
        );
        if (parties.length === 0) return [];
        const attributedBy = [...new Set(parties.flatMap((party) => party.attributedBy))];
        return [{ incident, attributedBy }];
      });
      return deeds.length === 0 ? [] : [{ attribution, deeds }];
    });
    const ids = byAttribution.flatMap(({ deeds }) => deeds.map(({ incident }) => incident.id));
    return ids.length === 0 ? [] : [{ role, total: new Set(ids).size, byAttribution }];
  });
}
