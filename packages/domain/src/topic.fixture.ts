/**
 * Topic: a seeded world of any size in which many outlets tell of one thing: they quote people with and without names,
 * relay agencies, print one another again, cite one another, and some do so in circles. For benches and tests of size.
 */
import type { CollectionInput } from "./collection.ts";
import { mulberryShare } from "./mulberry.fixture.ts";

/** The lists of a collection that a topic fills. */
export interface Topic {
  readonly sources: NonNullable<CollectionInput["sources"]>;
  readonly documents: NonNullable<CollectionInput["documents"]>;
  readonly estimates: NonNullable<CollectionInput["estimates"]>;
}

/** What a topic is made of: `dataset` begins every id, `place` is where the figures count. */
export interface TopicShape {
  readonly dataset: string;
  readonly place: string;
  readonly reports: number;
  readonly seed: number;
}

/** How many accounts a figure has. */
const ACCOUNTS = 8;

/** Makes the topic. */
export function topicOf({ dataset, place, reports, seed }: TopicShape): Topic {
  const random = mulberryShare(seed);
  const upTo = (size: number): number => Math.floor(random() * size);
  const isChance = (chance: number): boolean => random() < chance;
  const id = (name: string, number: number): string => `${dataset}/${name}-${number}`;
  const counts = {
    outlets: Math.max(3, Math.ceil(reports / 70)),
    bodies: Math.max(2, Math.ceil(reports / 100)),
    people: Math.max(5, Math.ceil(reports / 6)),
    documents: Math.max(5, Math.ceil(reports / 3)),
    figures: Math.max(1, Math.ceil(reports / ACCOUNTS)),
  };
  const outlet = (): string => id("outlet", upTo(counts.outlets));
  const person = (): string => id("person", upTo(counts.people));
  const outlets = Array.from({ length: counts.outlets }, (_, at) => ({
    id: id("outlet", at),
    kind: at % 10 === 0 ? ("agency" as const) : ("outlet" as const),
    identity: { is: "named" as const, name: `Outlet ${at}` },
  }));
  const bodies = Array.from({ length: counts.bodies }, (_, at) => ({
    id: id("body", at),
    kind: "government-body" as const,
    identity: { is: "named" as const, name: `Body ${at}` },
  }));
  const people = Array.from({ length: counts.people }, (_, at) => ({
    id: id("person", at),
    kind: "military" as const,
    ...(isChance(0.4)
      ? {
          identity: { is: "anonymous" as const, role: `Official of rank ${upTo(40)}` },
          affiliation: id("body", upTo(counts.bodies)),
          ...(at > 0 && isChance(0.1) && { possiblySameAs: [id("person", upTo(at))] }),
        }
      : { identity: { is: "named" as const, name: `Person ${at}` } }),
  }));
  const documents = Array.from({ length: counts.documents }, (_, at) => ({
    id: id("document", at),
    title: `Story ${at}`,
    publisher: outlet(),
    ...(at > 0 && isChance(0.2) && { republishes: id("document", upTo(at)) }),
    ...(at > 0 && isChance(0.2) && { cites: [id("document", upTo(at))] }),
  }));
  const account = () => ({
    document: id("document", upTo(counts.documents)),
    speakers: isChance(0.3)
      ? []
      : [isChance(0.04) ? outlet() : isChance(0.05) ? id("body", upTo(counts.bodies)) : person()],
    via: isChance(0.1) ? [id("outlet", upTo(counts.outlets / 10) * 10)] : [],
    stance: isChance(0.05) ? ("denies" as const) : ("asserts" as const),
  });
  const estimates = Array.from({ length: counts.figures }, (_, at) => ({
    id: id("figure", at),
    title: `Figure ${at}`,
    metric: "fighters-crossed" as const,
    nature: "estimate" as const,
    population: "Fighters who crossed",
    scope: { includes: [place] },
    period: "2019",
    quantity: { form: "more-than" as const, value: 1000 + upTo(1000), unit: "person" as const },
    reports: Array.from({ length: Math.min(ACCOUNTS, reports - at * ACCOUNTS) }, account),
  }));
  return { sources: [...outlets, ...bodies, ...people], documents, estimates };
}
