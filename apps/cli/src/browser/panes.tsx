/** Panes: the parts of the screen, each a block of lines that is exactly as wide and as high as it is told. */
import { Box, Text } from "ink";
import type { ReactNode } from "react";
import type { Flag } from "../flags.ts";
import { flagText } from "../flag-text.ts";
import { MARK_WORDS } from "../drawing/glyphs.ts";
import type { Mark } from "../drawing/glyphs.ts";
import type { Pen } from "../drawing/pen.ts";
import { KEY_HELP } from "./keys.ts";
import { partsOf } from "./prompt.ts";
import type { Input, InputValue, Row, Tab } from "./tab.ts";
import type { Overlay, Prompt } from "./state.ts";

/** A block of lines. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Lines from `from` on, cut at the right edge. */
export function Lines({
  lines,
  size,
  from = 0,
}: {
  readonly lines: readonly string[];
  readonly size: Size;
  readonly from?: number;
}): ReactNode {
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
      {lines.slice(from, from + size.rows).map((line, index) => (
        <Text key={index} wrap="truncate-end">
          {line === "" ? " " : line}
        </Text>
      ))}
    </Box>
  );
}

/** The names of the tabs on one line, as many around the shown one as there is room for. */
export function TabLine({
  tabs,
  shown,
  columns,
}: {
  readonly tabs: readonly Tab[];
  readonly shown: number;
  readonly columns: number;
}): ReactNode {
  let from = 0;
  const widthFrom = (start: number): number =>
    tabs.slice(start, shown + 1).reduce((sum, { title }) => sum + title.length + 2, 0);
  while (from < shown && widthFrom(from) > columns - 3) from += 1;
  return (
    <Box width={columns} height={1} overflow="hidden">
      <Text wrap="truncate-end">
        {from > 0 ? "< " : ""}
        {tabs.slice(from).map(({ title }, index) => (
          <Text key={title}>
            {from + index === shown ? (
              <Text inverse bold>
                {` ${title} `}
              </Text>
            ) : (
              <Text dimColor>{` ${title} `}</Text>
            )}
          </Text>
        ))}
      </Text>
    </Box>
  );
}

/** The list: one line a record, the one under the cursor set apart. */
export function ListPane({
  rows,
  cursor,
  size,
  pen,
  leftShare,
  isFocused,
}: {
  readonly rows: readonly Row[];
  readonly cursor: number;
  readonly size: Size;
  readonly pen: Pen;
  readonly leftShare: number;
  readonly isFocused: boolean;
}): ReactNode {
  const from = firstSeen(cursor, rows.length, size.rows);
  const seen = rows.slice(from, from + size.rows).map((row) => ({ row, ...row.line(pen) }));
  const most = Math.floor(size.columns * leftShare);
  const left = Math.min(most, Math.max(0, ...seen.map((line) => pen.width(line.left))));
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
      {seen.map((line, index) => {
        const isUnder = from + index === cursor;
        const text = `${isUnder ? ">" : " "}${pen.pad(fit(line.left, left, pen), left)}  ${line.right}`;
        return (
          <Text
            key={line.row.id}
            wrap="truncate-end"
            inverse={isUnder && isFocused}
            bold={isUnder && !isFocused}
          >
            {isUnder ? pen.pad(text, size.columns) : text}
          </Text>
        );
      })}
    </Box>
  );
}

/** A text in so many columns, with a sign where something is left out. */
function fit(text: string, columns: number, pen: Pen): string {
  if (pen.width(text) <= columns) return text;
  const sign = pen.glyphs.ellipsis;
  return (pen.wrap(text, columns - sign.length)[0] ?? "") + sign;
}

/** The first line that is seen, so that the cursor stands near the middle. */
function firstSeen(cursor: number, count: number, rows: number): number {
  return Math.max(0, Math.min(cursor - Math.floor(rows / 2), count - rows));
}

/** All keys and what they do. */
export function helpLines(pen: Pen): readonly string[] {
  const keys = KEY_HELP.map((help) => ({ ...help, keys: pen.text(help.keys) }));
  // The marks are the keys of their words, which `Object.keys` widens.
  const marks = Object.keys(MARK_WORDS) as Mark[];
  const width = Math.min(
    Math.floor(pen.columns * 0.45),
    Math.max(...keys.map((help) => pen.width(help.keys))),
  );
  return [
    pen.style("heading", "Keys"),
    "",
    ...keys.flatMap((help) => {
      const left = pen.wrap(help.keys, width);
      const right = pen.wrap(help.does, Math.max(10, pen.columns - width - 2));
      return Array.from({ length: Math.max(left.length, right.length) }, (_, line) =>
        `${pen.style("strong", pen.pad(left[line] ?? "", width))}  ${right[line] ?? ""}`.trimEnd(),
      );
    }),
    "",
    pen.style("heading", "Marks"),
    "",
    ...marks.flatMap((mark) => {
      const sign = pen.pad(pen.glyphs.marks[mark], 5);
      return pen.wrap(`${sign} ${MARK_WORDS[mark]}`, pen.columns);
    }),
    "",
    "Any other key goes back.",
  ];
}

/** The filters of a tab with their values. */
export function filterLines(
  flags: readonly Flag[],
  input: Input,
  cursor: number,
  pen: Pen,
): readonly string[] {
  const width = Math.max(...flags.map(({ name }) => flagText(name).length));
  return [
    pen.style("heading", "Filters"),
    "",
    ...flags.map((flag, index) => {
      const value = valueWords(input[flag.name]);
      const line = `${index === cursor ? ">" : " "} ${flagText(flag.name).padEnd(width)}  ${pen.text(value)}`;
      return index === cursor ? pen.style("strong", line) : line;
    }),
    "",
    ...pen.wrap(flags[cursor]?.summary ?? "", pen.columns),
    pen.style("quiet", "Enter: give it a value   Backspace: drop it   Esc: back"),
  ];
}

/** The values of one filter, of which some are chosen. */
export function choiceLines(
  flag: Flag | undefined,
  overlay: Extract<Overlay, { is: "choices" }>,
  pen: Pen,
): readonly string[] {
  const isMany = flag?.takes === "list";
  return [
    pen.style("heading", flagText(overlay.field)),
    "",
    ...(flag?.values ?? []).map((value, index) => {
      const box = isMany ? `[${overlay.chosen.includes(value) ? "x" : " "}] ` : "";
      const line = `${index === overlay.cursor ? ">" : " "} ${box}${value}`;
      return index === overlay.cursor ? pen.style("strong", line) : line;
    }),
    "",
    pen.style(
      "quiet",
      isMany ? "Space: choose   Enter: done   Esc: back" : "Enter: take it   Esc: back",
    ),
  ];
}

/** Filters in force, on one line. */
export function inputWords(input: Input): string {
  return Object.entries(input)
    .map(([name, value]) => `${flagText(name)} ${valueWords(value)}`)
    .join("  ");
}

function valueWords(value: InputValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** The line that is being written. */
export function PromptLine({
  prompt,
  columns,
}: {
  readonly prompt: Prompt;
  readonly columns: number;
}): ReactNode {
  const [before, under, after] = partsOf(prompt);
  return (
    <Box width={columns} height={1} overflow="hidden">
      <Text wrap="truncate-start">
        <Text bold>{`${prompt.label}: `}</Text>
        {before}
        <Text inverse>{under}</Text>
        {after}
      </Text>
    </Box>
  );
}
