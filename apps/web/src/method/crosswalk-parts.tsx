/** Crosswalk parts: how our lists map to those of others, row by row, and what is lost on the way. */
import type { Crosswalk } from "@sitrep/domain/crosswalk";
import { ACLED_CROSSWALK } from "@sitrep/domain/crosswalk-acled";
import { GTD_CROSSWALK } from "@sitrep/domain/crosswalk-gtd";
import { PLOVER_CROSSWALK } from "@sitrep/domain/crosswalk-plover";
import { DATE_PRECISION_CODES, PLACE_PRECISION_CODES } from "@sitrep/domain/crosswalk-precision";
import { UCDP_CROSSWALK } from "@sitrep/domain/crosswalk-ucdp";
import { codeTerm } from "@sitrep/domain/glossary";
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { PlacePrecision } from "@sitrep/domain/precision";
import type { ReactNode } from "react";
import { RecordText, setApart } from "../language/record-text.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import { CodeList } from "./code-list.tsx";
import styles from "./crosswalk-parts.module.css";
import { termPath } from "./method-address.ts";
import { methodWords } from "./method-words.tsx";
import type { MethodPart } from "./method-frame.tsx";

const LISTS = [
  { id: "acled", crosswalk: ACLED_CROSSWALK },
  { id: "ucdp", crosswalk: UCDP_CROSSWALK },
  { id: "gtd", crosswalk: GTD_CROSSWALK },
  { id: "plover", crosswalk: PLOVER_CROSSWALK },
] as const;

/** The parts: how a category may lie to one of ours, the lists of others, and how precision is coded. */
export function crosswalkParts(view: View): readonly MethodPart[] {
  const say = methodWords().crosswalk;
  return [
    {
      id: "match",
      title: say.match,
      body: <CodeList prefix="match" codes={say.matches} words={(code) => say.matchName[code]} />,
    },
    ...LISTS.map(({ id, crosswalk }) => ({
      id: `crosswalk-${id}`,
      title: say.list[id],
      body: <KindTable name={say.list[id]} crosswalk={crosswalk} view={view} />,
    })),
    {
      id: "crosswalk-precision",
      title: say.precision,
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
  const say = methodWords().crosswalk;
  // Object.entries forgets which keys a record has.
  const kinds = Object.entries(crosswalk) as [IncidentKind, Crosswalk[IncidentKind]][];
  return (
    <Table
      heads={[say.head.ours, say.head.theirs, say.head.fits, say.head.lost]}
      caption={say.caption(name)}
      look={styles.table}
      frame={null}
    >
      {kinds.flatMap(([kind, rows]) =>
        rows.map(({ theirs, match, lost }, index) => (
          <tr key={`${kind} ${theirs}`}>
            {index === 0 ? (
              <th scope="row" rowSpan={rows.length}>
                <a href={view.href(termPath(codeTerm("kind", kind)))}>{codeWords(kind)}</a>
              </th>
            ) : null}
            <td>
              {theirs === null ? (
                <span className="aside">{say.nothing}</span>
              ) : (
                <bdi lang="en">{theirs}</bdi>
              )}
            </td>
            <td title={say.matches[match]} data-head={say.head.fits}>
              {say.matchName[match]}
            </td>
            <td data-head={say.head.lost}>{lost === null ? say.nothing : say.loss(lost)}</td>
          </tr>
        )),
      )}
    </Table>
  );
}

function PrecisionTables({ view }: { readonly view: View }) {
  const say = methodWords().crosswalk;
  // Object.entries forgets which keys a record has.
  const places = Object.entries(PLACE_PRECISION_CODES) as [
    PlacePrecision,
    (typeof PLACE_PRECISION_CODES)[PlacePrecision],
  ][];
  return (
    <>
      <CodesTable
        caption={say.places}
        heads={[say.placeKnown, "UCDP where_prec", "ACLED geo_precision", "GTD specificity"]}
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
        caption={say.dates}
        heads={[say.dateKnown, "UCDP date_prec", "ACLED time_precision", "GTD"]}
        rows={DATE_PRECISION_CODES.map(({ ours, edtf, ucdp, acled, gtd }) => ({
          name: (
            <>
              {say.date(ours)} <code dir="ltr">{edtf}</code>
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
    <Table
      heads={heads.map((head) => (
        <RecordText key={head} text={head} />
      ))}
      caption={caption}
      look={styles.codes}
      frame={null}
    >
      {rows.map(({ name, codes }, index) => (
        <tr key={index}>
          <th scope="row">{name}</th>
          {codes.map((code, at) => (
            <td key={heads[at + 1]} data-head={setApart(heads[at + 1] ?? "")}>
              {code === null ? (
                <span className="aside">{methodWords().crosswalk.noCode}</span>
              ) : (
                <bdi lang="en">{code}</bdi>
              )}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
