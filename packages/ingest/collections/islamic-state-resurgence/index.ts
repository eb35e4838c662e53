import { defineCollection } from "@sitrep/ingest/define-collection";
import { actors } from "./actors.ts";
import { balances } from "./balances.ts";
import { claimsAutumn2019 } from "./claims-autumn-2019.ts";
import { claimsCnn2019 } from "./claims-cnn-2019.ts";
import { claimsDefeat } from "./claims-defeat.ts";
import { claimsEarly2018 } from "./claims-early-2018.ts";
import { claimsReturn2018 } from "./claims-return-2018.ts";
import { claimsThreatInIraq } from "./claims-threat-in-iraq.ts";
import { coverage } from "./coverage.ts";
import { dataset } from "./dataset.ts";
import { articles, citedDocuments } from "./documents.ts";
import { estimatesCustodyAndReturn } from "./estimates-custody-and-return.ts";
import { estimatesFighters } from "./estimates-fighters.ts";
import { estimatesForcesAndGround } from "./estimates-forces-and-ground.ts";
import { estimatesIncidents } from "./estimates-incidents.ts";
import { incidentsAbroad } from "./incidents-abroad.ts";
import { incidentsAutumn2019 } from "./incidents-autumn-2019.ts";
import { incidentsBorder2019 } from "./incidents-border-2019.ts";
import { incidentsEarly2018 } from "./incidents-early-2018.ts";
import { incidentsIraq2017To2018 } from "./incidents-iraq-2017-2018.ts";
import { incidentsIraqEarly2019 } from "./incidents-iraq-early-2019.ts";
import { incidentsKrscQuoted } from "./incidents-krsc-quoted.ts";
import { incidentsKrscRetold } from "./incidents-krsc-retold.ts";
import { judgements } from "./judgements.ts";
import { anonymousSources } from "./sources-anonymous.ts";
import { bodies, publishers } from "./sources-bodies.ts";
import { namedSources } from "./sources-named.ts";

export default defineCollection({
  dataset,
  actors,
  sources: [...publishers, ...bodies, ...namedSources, ...anonymousSources],
  documents: [...articles, ...citedDocuments],
  incidents: [
    ...incidentsIraqEarly2019,
    ...incidentsBorder2019,
    ...incidentsKrscRetold,
    ...incidentsKrscQuoted,
    ...incidentsIraq2017To2018,
    ...incidentsAutumn2019,
    ...incidentsEarly2018,
    ...incidentsAbroad,
  ],
  estimates: [
    ...estimatesFighters,
    ...estimatesIncidents,
    ...estimatesForcesAndGround,
    ...estimatesCustodyAndReturn,
  ],
  claims: [
    ...claimsDefeat,
    ...claimsThreatInIraq,
    ...claimsReturn2018,
    ...claimsCnn2019,
    ...claimsAutumn2019,
    ...claimsEarly2018,
  ],
  coverage,
  balances,
  judgements,
});
