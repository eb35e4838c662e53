import type { CollectionInput } from "@sitrep/domain/collection";
import { buzzfeed } from "./passages-buzzfeed.ts";

/** What the article on the Kurdish data tells besides them: a campaign of killings, and the seizure of Kirkuk. */
export const incidentsIraq2017To2018: NonNullable<CollectionInput["incidents"]> = [
  {
    id: "islamic-state-resurgence/mukhtar-campaign-2018",
    title: "The Islamic State kills village and neighbourhood heads week after week",
    kind: "targeted-killing",
    when: "2018-05/2018-10",
    derivedFrom: { words: "over the last six months", anchor: "[2018-10-29..2018-10-31]" },
    where: { place: "gazetteer/iq", precision: "country" },
    parties: [
      {
        role: "perpetrator",
        actor: "islamic-state-resurgence/islamic-state",
        attribution: "confirmed",
        attributedBy: ["islamic-state-resurgence/michael-knights"],
      },
      { role: "target", described: "Mukhtars, most or all of them Sunni", who: "local-officials" },
    ],
    harm: [{ effect: "killed", who: "local-officials", quantity: "unknown" }],
    extent: "pattern",
    reports: [{ ...buzzfeed.knightsRate, speakers: ["islamic-state-resurgence/michael-knights"] }],
    tags: ["mukhtars"],
    notes:
      "Told as a campaign against local Sunni leaders. The provinces are not said. The rate is an estimate of its own.",
  },
  {
    id: "islamic-state-resurgence/kirkuk-seized-2017",
    title: "Iraq's federal government seizes Kirkuk from the Kurdish authorities",
    kind: "offensive",
    when: "2017",
    derivedFrom: { words: "last year", anchor: "[2018-10-29..2018-10-31]" },
    where: { place: "gazetteer/iq-kirkuk", precision: "governorate", words: "Kirkuk" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/iraq" },
      { role: "target", actor: "islamic-state-resurgence/kurdistan-regional-government" },
    ],
    reports: [{ ...buzzfeed.dispute }],
    notes:
      "Mentioned as the outcome of the dispute between Baghdad and Erbil. Whether the city or the province is meant is not said.",
  },
];
