/** Origin graph: a drawing of how accounts reached us: who speaks, through whom, in which document, of which outlet. */
import { DIRECTION } from "@sitrep/domain/language";
import type { OriginLayer } from "@sitrep/domain/origin-graph";
import { ORIGIN_LAYERS } from "@sitrep/domain/origin-graph";
import type { ReactNode } from "react";
import { languageOf, setApart } from "../language/record-text.tsx";
import { pageLanguage } from "../language/speech.ts";
import styles from "./origin-graph.module.css";
import type { OriginNames, OriginNode, OriginWays } from "./origin-layers.ts";
import { originLayers } from "./origin-layers.ts";
import { OriginList } from "./origin-list.tsx";
import { originTerms } from "./origin-words.tsx";

/** Sizes in the drawing's own units, which are pixels where it is shown whole. */
const ROW = 54;
const HEAD = 26;
const COLUMN = 190;
const WIDE_COLUMN = 270;
const LINE = 14;
const LETTERS = 25;
const WIDE_LETTERS = 38;

/** The drawing, and on narrow screens a list. What it shows is also told by the accounts and by the reasons beside it. */
export function OriginGraph({
  of,
  names,
  isWide = false,
}: {
  readonly of: OriginWays;
  readonly names: OriginNames;
  /** Whether it has a page's width for itself. */
  readonly isWide?: boolean;
}): ReactNode {
  const say = originTerms();
  const column = isWide ? WIDE_COLUMN : COLUMN;
  const { nodes, steps, ties, rows } = originLayers(of, names);
  const layers = ORIGIN_LAYERS.filter((layer) => nodes.some((node) => node.layer === layer));
  const at = new Map(nodes.map((node) => [node.key, placeOf(node, layers, column)]));
  const width = layers.length * column;
  const isTurned = DIRECTION[pageLanguage()] === "rtl";
  return (
    <div className={styles.frame}>
      <svg
        className={styles.graph}
        viewBox={`0 0 ${width} ${HEAD + rows * ROW}`}
        width={width}
        role="img"
        aria-label={say.drawing}
      >
        {/* What is told from right to left is drawn from right to left. */}
        <g transform={isTurned ? `matrix(-1 0 0 1 ${width} 0)` : undefined}>
          {layers.map((layer, index) => (
            <text
              key={layer}
              className={styles.heading}
              x={index * column}
              y="12"
              {...turned(index * column, isTurned)}
            >
              {say.layer[layer]}
            </text>
          ))}
          {steps.map(({ from, to }) => {
            const [start, end] = [at.get(from), at.get(to)];
            if (start === undefined || end === undefined) return null;
            return <path key={`${from} ${to}`} className={styles.step} d={curve(start, end)} />;
          })}
          {ties.map(({ left, right, certain }) => {
            const [one, other] = [at.get(left), at.get(right)];
            if (one === undefined || other === undefined) return null;
            return (
              <path
                key={`${left} ${right}`}
                className={certain ? styles.tie : styles.maybe}
                d={bow(one, other)}
              />
            );
          })}
          {nodes.map((node) => (
            <Node
              key={node.key}
              node={node}
              at={at.get(node.key) ?? { x: 0, y: 0, end: 0 }}
              letters={isWide ? WIDE_LETTERS : LETTERS}
              isTurned={isTurned}
            />
          ))}
        </g>
      </svg>
      <OriginList of={of} names={names} />
      {ties.length > 0 && <p className={`note ${styles.key}`}>{say.bows}</p>}
    </div>
  );
}

/** The middle of a node's first mark, and where its last mark ends. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly end: number;
}

/** More heads than this are told as a number only. */
const MOST_HEADS = 5;

function headsOf({ headcount }: OriginNode): number {
  return Math.min(headcount ?? 1, MOST_HEADS);
}

function placeOf(node: OriginNode, layers: readonly OriginLayer[], column: number): Spot {
  const x = layers.indexOf(node.layer) * column + 10;
  return { x, y: HEAD + node.row * ROW + 14, end: x + (headsOf(node) - 1) * 11 };
}

/** From the end of one mark's row to the next mark. */
function curve(from: Spot, to: Spot): string {
  const start = from.end + 10;
  const middle = (start + to.x) / 2;
  return `M${start},${from.y}C${middle},${from.y} ${middle},${to.y} ${to.x - 9},${to.y}`;
}

/** Left of the speakers. */
function bow(one: Spot, other: Spot): string {
  const reach = one.x - 9;
  return `M${one.x - 6},${one.y}C${reach - 6},${one.y} ${reach - 6},${other.y} ${other.x - 6},${other.y}`;
}

function Node({
  node,
  at: { x, y },
  letters,
  isTurned,
}: {
  readonly node: OriginNode;
  readonly at: Spot;
  readonly letters: number;
  readonly isTurned: boolean;
}): ReactNode {
  const say = originTerms();
  const { identity, headcount, label } = node;
  const count = headcount !== null && headcount > 1 ? say.people(headcount) : "";
  const language = languageOf(label);
  return (
    <g>
      {identity === null ? (
        <>
          {node.again > 0 && (
            <rect className={styles.document} x={x - 2} y={y - 10} width="10" height="13" />
          )}
          <rect className={styles.document} x={x - 5} y={y - 7} width="10" height="13" />
          {node.again > 0 && (
            <text className={styles.label} x={x + 12} y={y - 6} {...turned(x + 12, isTurned)}>
              {say.reprinted(node.again)}
            </text>
          )}
        </>
      ) : (
        Array.from({ length: headsOf(node) }, (_, index) => (
          <circle
            key={index}
            className={identity === "named" ? styles.named : styles.anonymous}
            cx={x + index * 11}
            cy={y}
            r="4.5"
          />
        ))
      )}
      <text className={styles.label} {...turned(x - 5, isTurned)}>
        {wrapped(count, label, letters).map((text, index) => (
          <tspan key={text} x={x - 5} y={y + 20 + index * LINE}>
            {index === 0 && count}
            <tspan lang={language === pageLanguage() ? undefined : language}>
              {setApart(text)}
            </tspan>
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** What turns a text at `x` around within a drawing that is turned around, so that it is read and ends where it began. */
function turned(x: number, isTurned: boolean): { transform?: string; direction?: "rtl" } {
  return isTurned ? { transform: `matrix(-1 0 0 1 ${2 * x} 0)`, direction: "rtl" } : {};
}

/** A label on at most two lines, the first of which begins with how many people it stands for. */
function wrapped(count: string, label: string, letters: number): readonly string[] {
  const lines = [""];
  for (const word of label.split(" ")) {
    const last = lines.at(-1) ?? "";
    const before = lines.length === 1 ? count.length : 0;
    if (last !== "" && before + last.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  const [first = "", second, ...rest] = lines;
  if (second === undefined) return [first];
  return [
    first,
    rest.length === 0 ? second : `${second.slice(0, letters - 2).replace(/[\s,.…]+$/, "")}…`,
  ];
}
