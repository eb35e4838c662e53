import type { CollectionInput } from "@sitrep/domain/collection";
import { fighters } from "./passages-fighters.ts";

/** Syria, Iraq and the way out, 2017 and early 2018. Years are read from the article's own span where it gives none. */
export const incidentsEarly2018: NonNullable<CollectionInput["incidents"]> = [
  {
    id: "islamic-state-resurgence/raqqa-captured",
    title: "The SDF captures Raqqa",
    kind: "offensive",
    when: "[2017-10-11..2017-10-20]",
    derivedFrom: { words: "in mid-October 2017", anchor: "2017-10" },
    where: { place: "gazetteer/sy-raqqa", precision: "governorate", words: "Raqqa" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/syrian-democratic-forces" },
      { role: "target", actor: "islamic-state-resurgence/islamic-state", who: "militants" },
    ],
    reports: [{ ...fighters.raqqa }],
    notes:
      "Mid-month is read as the 11th to the 20th. The article names Raqqa beside a province and does not say whether it means the city.",
  },
  {
    id: "islamic-state-resurgence/idlib-offensive",
    title: "The Syrian government fights Hay'at Tahrir al-Sham and others in Idlib",
    kind: "offensive",
    when: "[..2018-03-17]",
    where: { place: "gazetteer/sy-idlib", precision: "governorate", words: "Idlib" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/syria" },
      { role: "target", actor: "islamic-state-resurgence/hayat-tahrir-al-sham", who: "militants" },
      { role: "target", described: "Other militant groups", who: "militants" },
    ],
    extent: "series",
    reports: [{ ...fighters.idlib }],
  },
  {
    id: "islamic-state-resurgence/afrin-attacked",
    title: "Turkey attacks Afrin",
    kind: "offensive",
    when: "2018-01-20",
    derivedFrom: { words: "on 20 January", anchor: "[2018-02-09..2018-03-17]" },
    where: { place: "gazetteer/sy-aleppo-afrin-district", precision: "district", words: "Afrin" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/turkey" },
      {
        role: "target",
        actor: "islamic-state-resurgence/syrian-democratic-forces",
        described: "Kurds of the SDF",
      },
    ],
    reports: [{ ...fighters.afrin }],
    notes:
      "The day on which it began; the SDF was still defending Afrin when the article ran. Town or district is not said, so the district. The year is read from the article's date.",
  },
  {
    id: "islamic-state-resurgence/sdf-clashes-with-government",
    title: "The SDF and the Syrian government clash in eastern Syria",
    kind: "armed-attack",
    when: "[..2018-03-17]",
    where: { place: "gazetteer/sy-eastern", precision: "region", words: "eastern Syria" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/syrian-democratic-forces" },
      { role: "operator", actor: "islamic-state-resurgence/syria" },
    ],
    extent: "series",
    reports: [{ ...fighters.clashes }],
    notes: "Who attacked whom is not said.",
  },
  {
    id: "islamic-state-resurgence/tuz-khurmatu-operation",
    title: "Iraqi forces, militias and Kurdish units move on positions near Tuz Khurmatu",
    kind: "security-operation",
    when: "2018-02-07",
    derivedFrom: { words: "On February 7", anchor: "[2018-02-09..2018-03-17]" },
    where: {
      place: "gazetteer/iq-salah-al-din-tuz-khurmatu",
      precision: "near-settlement",
      words: "near the town of Tuz Khurmatu",
    },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/iraqi-security-forces" },
      { role: "operator", actor: "islamic-state-resurgence/popular-mobilization-forces" },
      { role: "operator", described: "Kurdish units" },
      {
        role: "operator",
        actor: "islamic-state-resurgence/us-air-force",
        described: "In support, as part of the coalition",
      },
      { role: "target", actor: "islamic-state-resurgence/white-flags", who: "militants" },
      {
        role: "target",
        actor: "islamic-state-resurgence/islamic-state",
        who: "militants",
        attribution: "suspected",
      },
    ],
    reports: [
      { ...fighters.tuzOperation },
      { ...fighters.usAir },
      {
        ...fighters.whiteFlags,
        note: "Says that the operation was aimed at the White Flags, whose tie to the Islamic State is only probable.",
        stance: "qualifies",
      },
    ],
    tags: ["tuz-khurmatu"],
    notes:
      "First told as meant to end the threat from the Islamic State, later as aimed at the White Flags. The number of positions is an estimate of its own. The year is read from the article's date.",
  },
  {
    id: "islamic-state-resurgence/tuz-khurmatu-mortar-fire",
    title: "Tuz Khurmatu and villages around it come under mortar fire several times",
    kind: "shelling",
    when: "[..2018-01-08]",
    derivedFrom: { words: "In recent months", anchor: "[2018-02-09..2018-03-17]" },
    where: {
      place: "gazetteer/iq-salah-al-din-tuz-khurmatu",
      precision: "near-settlement",
      words: "Tuz Khurmatu and nearby villages",
    },
    parties: [
      {
        role: "perpetrator",
        described: "Not named; at least two groups fight there",
        attribution: "unattributed",
      },
    ],
    extent: "series",
    reports: [{ ...fighters.tuzMortars }],
    tags: ["tuz-khurmatu"],
    notes: "The last time was 8 January, a record of its own. How often is not said.",
  },
  {
    id: "islamic-state-resurgence/tuz-khurmatu-five-shells",
    title: "Five mortar shells hit Tuz Khurmatu",
    kind: "shelling",
    when: "2018-01-08",
    derivedFrom: { words: "on January 8", anchor: "[2018-02-09..2018-03-17]" },
    where: {
      place: "gazetteer/iq-salah-al-din-tuz-khurmatu",
      precision: "settlement",
      words: "the city",
    },
    parties: [
      {
        role: "perpetrator",
        described: "Not named; at least two groups fight there",
        attribution: "unattributed",
      },
    ],
    reports: [{ ...fighters.tuzFive }],
    tags: ["tuz-khurmatu"],
    notes: "Whether anyone was hurt is not said. The year is read from the article's date.",
  },
  {
    id: "islamic-state-resurgence/kurds-liberation-army-fights",
    title: "The Kurds' Liberation Army takes up arms against Iraqi forces",
    kind: "armed-attack",
    when: "[2017-09-25..2018-03-17]",
    where: {
      place: "gazetteer/iq-salah-al-din-tuz-khurmatu",
      precision: "near-settlement",
      words: "this area",
    },
    parties: [
      { role: "perpetrator", actor: "islamic-state-resurgence/kurds-liberation-army" },
      {
        role: "target",
        actor: "islamic-state-resurgence/iraqi-security-forces",
        who: "security-forces",
      },
    ],
    extent: "pattern",
    reports: [{ ...fighters.kla }],
    tags: ["tuz-khurmatu"],
    notes:
      "It decided to fight after the vote on independence of 25 September 2017 and the loss of disputed territory; single attacks are not told.",
  },
  {
    id: "islamic-state-resurgence/mosul-area-operations",
    title: "Security forces keep acting against cells around Mosul",
    kind: "security-operation",
    when: "[..2018-03-17]",
    where: {
      place: "gazetteer/iq-nineveh-mosul",
      precision: "near-settlement",
      words: "the Mosul area",
    },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/iraqi-security-forces" },
      {
        role: "target",
        actor: "islamic-state-resurgence/islamic-state",
        described: "Jihadist cells",
        who: "militants",
      },
    ],
    extent: "pattern",
    reports: [{ ...fighters.mosul }],
  },
  {
    id: "islamic-state-resurgence/caught-at-turkish-border-2017",
    title: "Turkish border guards catch people who cross illegally",
    kind: "arrest",
    when: "2017",
    where: { place: "gazetteer/sy-tr-border", precision: "region", words: "the border" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/turkish-border-guards" },
      {
        role: "target",
        described: "People crossing illegally, few of them tied to the Islamic State",
        who: "unknown",
      },
    ],
    harm: [{ effect: "detained", who: "unknown", quantity: "unknown" }],
    extent: "pattern",
    reports: [
      { ...fighters.turkishBorder, speakers: ["islamic-state-resurgence/buzzfeed-news"] },
      {
        ...fighters.isisConnections,
        stance: "qualifies",
        note: "Only some of those caught, and not many, had ties to the group; whether the investigation says so is open.",
      },
    ],
    notes:
      "The monthly average is an estimate of its own. That the border is Syria's is our reading.",
  },
  {
    id: "islamic-state-resurgence/smuggled-out-of-syria",
    title: "Smugglers take Islamic State fighters out of Syria past the checkpoints",
    kind: "border-crossing",
    when: "[..2018-03-17]",
    where: { place: "gazetteer/sy-tr-border", precision: "region", words: "the border" },
    parties: [
      { role: "operator", actor: "islamic-state-resurgence/people-smugglers" },
      {
        role: "operator",
        actor: "islamic-state-resurgence/islamic-state",
        described: "Fighters on their way out",
      },
    ],
    extent: "pattern",
    reports: [
      { ...fighters.smugglers },
      { ...fighters.checkpoints },
      {
        ...fighters.routes,
        speakers: ["islamic-state-resurgence/portal-national"],
        says: {
          where: "Through land of the SDF and of opposition groups such as the Free Syrian Army",
        },
      },
    ],
    notes:
      "The price is an estimate of its own. What the portal “National” says and what the article adds to it cannot be told apart everywhere.",
  },
];
