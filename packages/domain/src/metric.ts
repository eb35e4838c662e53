/** Metric: what an estimate measures; a registry with definition, unit, and whether it is a stock or a flow. SPEC E1. */
import { z } from "zod";
import type { Unit } from "./quantity.ts";

/** The name of a metric. */
export const Metric = z.enum([
  "fighters-present",
  "fighters-crossed",
  "fighters-joined",
  "fighters-killed",
  "fighters-returned",
  "fighters-escaped-custody",
  "fighters-recaptured",
  "fighters-at-large",
  "troops-deployed",
  "incident-count",
  "killings-rate",
  "people-killed",
  "cash-held",
  "smuggling-price",
  "border-apprehensions",
  "territory-held",
  "territory-share",
  "border-length",
  "positions-targeted",
  "provinces-affected",
  "shells-fired",
  "visits",
  "cases-studied",
  "group-size",
]);
export type Metric = z.output<typeof Metric>;

/**
 * What a metric means. `stock` is true at a moment, `flow` over a period. With `additive: false` a part may be more
 * than its whole, as prices and shares may. With `recurs` one person or thing may be counted in two places that share no
 * ground: of such figures a sum holds the most that there were, and no more than the largest part is sure. SPEC C8.
 */
export interface MetricDefinition {
  readonly label: string;
  readonly definition: string;
  readonly units: readonly Unit[];
  readonly type: "stock" | "flow";
  readonly additive?: false;
  readonly recurs?: true;
}

/** The registry. */
export const METRIC = {
  "fighters-present": {
    label: "Fighters present",
    definition:
      'Members of an armed group who are in a place at a time, in the sense the speaker gives to "fighters".',
    units: ["person"],
    type: "stock",
  },
  "fighters-crossed": {
    label: "Fighters who crossed a border",
    definition: "Members of an armed group who went from one country into another during a period.",
    units: ["person"],
    type: "flow",
    recurs: true,
  },
  "fighters-joined": {
    label: "Fighters who joined",
    definition: "People who came to fight for or support an armed group during a period.",
    units: ["person"],
    type: "flow",
    recurs: true,
  },
  "fighters-killed": {
    label: "Fighters killed",
    definition: "Members of an armed group who died during a period.",
    units: ["person"],
    type: "flow",
  },
  "fighters-returned": {
    label: "Fighters who returned",
    definition: "Members of an armed group who went back to the country that they came from.",
    units: ["person"],
    type: "flow",
    recurs: true,
  },
  "fighters-escaped-custody": {
    label: "Fighters who escaped custody",
    definition: "Detained members of an armed group who got away.",
    units: ["person"],
    type: "flow",
    recurs: true,
  },
  "fighters-recaptured": {
    label: "Fighters recaptured",
    definition: "Escaped detainees who were caught again.",
    units: ["person"],
    type: "flow",
    recurs: true,
  },
  "fighters-at-large": {
    label: "Fighters at large",
    definition:
      "Escaped detainees who were not caught again, as a number or as a share of those who escaped.",
    units: ["person", "percent"],
    type: "stock",
  },
  "troops-deployed": {
    label: "Troops deployed",
    definition: "Members of a state force stationed in, or sent to, a place.",
    units: ["person"],
    type: "stock",
  },
  "incident-count": {
    label: "Incidents counted",
    definition:
      "Incidents that somebody counted in an area and period, by that counter’s own rule.",
    units: ["incident", "attack"],
    type: "flow",
  },
  "killings-rate": {
    label: "Rate of killings",
    definition: "People of one kind killed per unit of time.",
    units: ["person"],
    type: "flow",
  },
  "people-killed": {
    label: "People killed",
    definition: "People killed in one event or period.",
    units: ["person"],
    type: "flow",
  },
  "cash-held": {
    label: "Money held",
    definition: "Money in the hands of an armed group or its members.",
    units: ["usd"],
    type: "stock",
  },
  "smuggling-price": {
    label: "Price of being smuggled",
    definition: "What one person pays to be taken across a border.",
    units: ["usd"],
    type: "stock",
    additive: false,
  },
  "border-apprehensions": {
    label: "People caught at a border",
    definition: "People stopped by border guards while crossing unlawfully.",
    units: ["person"],
    type: "flow",
    recurs: true,
  },
  "territory-held": {
    label: "Territory held",
    definition: "Area under the control of an armed group.",
    units: ["km2"],
    type: "stock",
  },
  "territory-share": {
    label: "Share of territory held",
    definition: "Area under the control of an armed group as a share of a named whole.",
    units: ["percent"],
    type: "stock",
    additive: false,
  },
  "border-length": {
    label: "Length of a border",
    definition: "Length of a border or of its fences.",
    units: ["km"],
    type: "stock",
    recurs: true,
  },
  "positions-targeted": {
    label: "Positions targeted",
    definition: "Positions of an armed group that an operation set out to destroy.",
    units: ["position"],
    type: "flow",
  },
  "provinces-affected": {
    label: "Provinces affected",
    definition: "Provinces in which an armed group was said to be at work.",
    units: ["province"],
    type: "stock",
    recurs: true,
  },
  "shells-fired": {
    label: "Shells fired",
    definition: "Mortar bombs, shells or rockets that came down in one event or period.",
    units: ["shell"],
    type: "flow",
  },
  visits: {
    label: "Visits",
    definition: "Journeys of an office holder to a country.",
    units: ["trip"],
    type: "flow",
  },
  "cases-studied": {
    label: "Cases studied",
    definition:
      "People or events that a study examined, and those of them to which something applies.",
    units: ["person", "incident", "attack"],
    type: "flow",
    recurs: true,
  },
  "group-size": {
    label: "Size of a group",
    definition: "Members of a named or described group.",
    units: ["person", "group"],
    type: "stock",
  },
} as const satisfies Record<Metric, MetricDefinition>;

/** The definition of a metric. */
export function definitionOf(metric: Metric): MetricDefinition {
  return METRIC[metric];
}
