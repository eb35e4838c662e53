/** Crosswalk parts: how our lists map to those of others, row by row, and what is lost on the way. */
import type { Crosswalk } from "@sitrep/domain/crosswalk";
import { MATCH } from "@sitrep/domain/crosswalk";
import { ACLED_CROSSWALK } from "@sitrep/domain/crosswalk-acled";
import { GTD_CROSSWALK } from "@sitrep/domain/crosswalk-gtd";
import { PLOVER_CROSSWALK } from "@sitrep/domain/crosswalk-plover";
import { DATE_PRECISION_CODES, PLACE_PRECISION_CODES } from "@sitrep/domain/crosswalk-precision";
import { UCDP_CROSSWALK } from "@sitrep/domain/crosswalk-ucdp";
import { codeTerm } from "@sitrep/domain/glossary";
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { PlacePrecision } from "@sitrep/domain/precision";
import type { ReactNode } from "react";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import { CodeList } from "./code-list.tsx";
import styles from "./crosswalk-parts.module.css";
import { termPath } from "./method-address.ts";
import type { MethodPart } from "./method-frame.tsx";

const LISTS = [
  { id: "acled", name: "ACLED, event and sub-event type", crosswalk: ACLED_CROSSWALK },
  { id: "ucdp", name: "UCDP GED, type of violence", crosswalk: UCDP_CROSSWALK },
  { id: "gtd", name: "GTD, attack type", crosswalk: GTD_CROSSWALK },
  { id: "plover", name: "PLOVER, event type", crosswalk: PLOVER_CROSSWALK },
] as const;

/** The parts: how a category may lie to one of ours, the lists of others, and how precision is coded. */
export function crosswalkParts(view: View): readonly MethodPart[] {
  return [
    {
      id: "match",
      title: "How two categories may lie to each other",
      body: <CodeList prefix="match" codes={MATCH} />,
    },
    ...LISTS.map(({ id, name, crosswalk }) => ({
      id: `crosswalk-${id}`,
      title: name,
      body: <KindTable name={name} crosswalk={crosswalk} view={view} />,
    })),
    {
      id: "crosswalk-precision",
      title: "Precision of place and date",
      body: <PrecisionTables view={view} />,
    },
  ];
}

function KindTable({
  name,
  crosswalk,
  view,
}: {
  readonly name: string;
  readonly crosswalk: Crosswalk;
  readonly view: View;
}) {
  // Object.entries forgets which keys a record has.
  const kinds = Object.entries(crosswalk) as [IncidentKind, Crosswalk[IncidentKind]][];
  return (
    <table className={`table ${styles.table}`}>
      <caption className="hidden">Our kinds of incident in {name}</caption>
      <thead>
        <tr>
          <th scope="col">Ours</th>
          <th scope="col">Theirs</th>
          <th scope="col">How it fits</th>
          <th scope="col">What is lost</th>
        </tr>
      </thead>
      <tbody>
        {kinds.flatMap(([kind, rows]) =>
          rows.map(({ theirs, match, lost }, index) => (
            <tr key={`${kind} ${theirs}`}>
              {index === 0 ? (
                <th scope="row" rowSpan={rows.length}>
                  <a href={view.href(termPath(codeTerm("kind", kind)))}>{codeWords(kind)}</a>
                </th>
              ) : null}
              <td>{theirs ?? <span className="aside">nothing</span>}</td>
              <td title={MATCH[match]}>{match === "none" ? "not at all" : match}</td>
              <td>{lost ?? "nothing"}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function PrecisionTables({ view }: { readonly view: View }) {
  // Object.entries forgets which keys a record has.
  const places = Object.entries(PLACE_PRECISION_CODES) as [
    PlacePrecision,
    (typeof PLACE_PRECISION_CODES)[PlacePrecision],
  ][];
  return (
    <>
      <CodesTable
        caption="Precision of places"
        heads={["A place known to", "UCDP where_prec", "ACLED geo_precision", "GTD specificity"]}
        rows={places.map(([precision, { ucdp, acled, gtd }]) => ({
          name: (
            <a href={view.href(termPath(codeTerm("precision", precision)))}>
              {codeWords(precision)}
            </a>
          ),
          codes: [ucdp, acled, gtd],
        }))}
      />
      <CodesTable
        caption="Precision of dates"
        heads={["A date known to", "UCDP date_prec", "ACLED time_precision", "GTD"]}
        rows={DATE_PRECISION_CODES.map(({ ours, edtf, ucdp, acled, gtd }) => ({
          name: (
            <>
              {ours} <code>{edtf}</code>
            </>
          ),
          codes: [ucdp, acled, gtd],
        }))}
      />
    </>
  );
}

function CodesTable({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: ReactNode;
    readonly codes: readonly (string | null)[];
  }[];
}) {
  return (
    <table className={`table ${styles.codes}`}>
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, codes }, index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            {codes.map((code, at) => (
              <td key={heads[at + 1]} data-head={heads[at + 1]}>
                {code ?? <span className="aside">no code</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
