/** Incident fields: the part of a draft that says how a row becomes an incident. */
import { ATTRIBUTION } from "@sitrep/domain/attribution";
import type { HarmEffect } from "@sitrep/domain/harm";
import type { People } from "@sitrep/domain/party";
import { PLACE_PRECISION } from "@sitrep/domain/precision";
import { PASS_OVER } from "@sitrep/domain/defect/cell";
import type { Desk } from "./desk.ts";
import { ASK, candidateRemark, columnField, dateFlow, isNamed, nameRemark, optionalField } from "./desk.ts"; // prettier-ignore
import { kindSuggestedBy } from "./guess.ts";
import type { SampledColumn } from "./sample.ts";
import type { YamlLine } from "./yaml-lines.ts";
import { flow, line, scalar } from "./yaml-lines.ts";

/** The lines of an incident. */
export function incidentLines(desk: Desk): readonly YamlLine[] {
  return [
    line(0, "incident:"),
    ...kindLines(desk),
    timeLine(desk, "when"),
    line(1, "where:"),
    ...placeLines(desk),
    line(2, `precision: ${flow({ always: ASK })}`, `how precisely the table knows its places: ${Object.keys(PLACE_PRECISION).join(", ")}; or a column with values`), // prettier-ignore
    ...pointLines(desk),
    ...partyLines(desk),
    ...harmLines(desk),
    ...noteLines(desk),
  ];
}

function kindLines(desk: Desk): readonly YamlLine[] {
  const column = desk.take("kind");
  if (column === null)
    return [
      line(1, `kind: ${flow({ always: ASK })}`, `${candidateRemark(desk, "kind")}; a kind for all rows, or a column with values`), // prettier-ignore
    ];
  return [
    line(1, "kind:"),
    line(2, `column: ${scalar(column.name)}`, nameRemark(column)),
    line(2, "values:", `those of the first rows; a value that is not listed refuses its row, and ${PASS_OVER} leaves it out`), // prettier-ignore
    ...column.values.map((value) => {
      const kind = kindSuggestedBy(value);
      const remark =
        kind === null ? `a kind, or ${PASS_OVER}` : "guessed from the word: look at it";
      return line(3, `${JSON.stringify(value)}: ${kind ?? ASK}`, remark);
    }),
  ];
}

/** When it was: one column, or some day from one to another. */
export function timeLine(desk: Desk, key: string): YamlLine {
  const start = desk.take("date");
  if (start === null)
    return line(1, `${key}: ${flow({ column: ASK, format: ASK })}`, candidateRemark(desk, "date"));
  const end = desk.take("endDate");
  const first = dateFlow(start);
  if (end === null) return line(1, `${key}: ${first.text}`, first.remark);
  const last = dateFlow(end);
  return line(1, `${key}: ${flow({ someDayFrom: first.text, to: last.text })}`, `everyDayFrom where it went on all the time; ${first.remark}`); // prettier-ignore
}

/** The divisions that the table names; the country, which none may lack, is asked for where no column has it. */
export function placeLines(desk: Desk): readonly YamlLine[] {
  const country = desk.take("country");
  return [
    country === null
      ? line(2, `country: ${flow({ always: ASK })}`, `${candidateRemark(desk, "country")}; or the one country of all rows`) // prettier-ignore
      : columnField(desk, "country", { depth: 2, key: "country" }),
    ...optionalField(desk, "governorate", { depth: 2, key: "governorate" }),
    ...optionalField(desk, "district", { depth: 2, key: "district" }),
    ...optionalField(desk, "settlement", { depth: 2, key: "settlement" }),
  ];
}

function pointLines(desk: Desk): readonly YamlLine[] {
  const [latitude, longitude] = [desk.take("latitude"), desk.take("longitude")];
  if (latitude === null || longitude === null) return [];
  return [
    line(2, `latitude: ${scalar(latitude.name)}`, nameRemark(latitude)),
    line(2, `longitude: ${scalar(longitude.name)}`, nameRemark(longitude)),
  ];
}

function partyLines(desk: Desk): readonly YamlLine[] {
  const perpetrator = desk.take("perpetrator");
  const target = desk.take("target");
  if (perpetrator === null && target === null) return [];
  const lines = [line(1, "parties:")];
  if (perpetrator !== null)
    lines.push(
      line(2, `- ${flow({ role: "perpetrator", column: scalar(perpetrator.name), attribution: flow({ always: ASK }) })}`, `${nameRemark(perpetrator)}; ${Object.keys(ATTRIBUTION).join(", ")}? Add actor: { always: armed-group } where its names are actors`), // prettier-ignore
    );
  if (target !== null)
    lines.push(line(2, `- ${flow({ role: "target", column: scalar(target.name) })}`, nameRemark(target))); // prettier-ignore
  return lines;
}

const EFFECTS = ["killed", "injured", "abducted", "detained", "displaced"] as const satisfies readonly HarmEffect[]; // prettier-ignore

const PEOPLE: readonly (readonly [People, readonly string[]])[] = [
  ["civilians", ["civilian", "civilians"]],
  ["security-forces", ["soldiers", "police", "military", "isf", "army"]],
  ["militants", ["militants", "terrorists", "isis", "fighters"]],
  ["militia", ["militia", "pmf", "pmu"]],
];

function harmLines(desk: Desk): readonly YamlLine[] {
  const lines = EFFECTS.flatMap((effect) => {
    const column = desk.take(effect);
    return column === null ? [] : [harmLine(effect, column)];
  });
  const unsure = EFFECTS.flatMap((effect) => desk.candidatesFor(effect));
  const asked = `also ${[...new Set(unsure)].join(", ")}?`;
  if (lines.length === 0) return unsure.length === 0 ? [] : [line(1, "harm: []", asked)];
  return [line(1, "harm:", unsure.length === 0 ? null : asked), ...lines];
}

function harmLine(effect: HarmEffect, column: SampledColumn): YamlLine {
  const who = PEOPLE.find(([, words]) => isNamed(column, words))?.[0];
  const remark = who === undefined ? "; who they were the column does not say" : "; who they were by the name of the column"; // prettier-ignore
  return line(2, `- ${flow({ effect, who: flow({ always: who ?? "unknown" }), column: scalar(column.name) })}`, `${nameRemark(column)}${remark}`); // prettier-ignore
}

/** A column of remarks, where there is one. */
export function noteLines(desk: Desk): readonly YamlLine[] {
  const column = desk.take("notes");
  return column === null
    ? []
    : [line(1, `notes: [${scalar(column.name)}]`, `${nameRemark(column)}; take it out where it may name private persons`)]; // prettier-ignore
}
