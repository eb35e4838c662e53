/** Browser: the full screen. It holds the state, asks for what is shown, and lays out the panes. */
import { Box, Text, useApp, useInput, usePaste, useWindowSize } from "ink";
import { useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Caller } from "@sitrep/api/router";
import { createPen } from "../drawing/pen.ts";
import type { Screen } from "../drawing/pen.ts";
import { flagsOf } from "../flags.ts";
import type { Flag } from "../flags.ts";
import { ledgerWords } from "../words/foot.ts";
import type { Key } from "./keyboard.ts";
import { outcomeOf } from "./keyboard.ts";
import {
  Lines,
  ListPane,
  PromptLine,
  TabLine,
  choiceLines,
  filterLines,
  helpLines,
  inputWords,
} from "./panes.tsx";
import { typeInto } from "./prompt.ts";
import { firstState, reduce, viewOf } from "./state.ts";
import type { Action, Overlay } from "./state.ts";
import { TABS, totalWords } from "./tab.ts";
import type { Tab } from "./tab.ts";
import { usePage } from "./use-page.ts";
import { useRows } from "./use-rows.ts";

/** The smallest window that the browser is of use in. */
export const LEAST = { columns: 30, rows: 8 } as const;

/** From here on the record stands beside the list. */
const WIDE = 100;

/** Filters that have a key or a place of their own. */
const APART = new Set(["q", "knownAt", "limit", "after", "before"]);

/** What the browser is opened with. */
export interface BrowserProps {
  readonly caller: Caller;
  readonly screen: Omit<Screen, "columns">;
  readonly knownAt?: string | undefined;
  /** What is asked: a file or a server. */
  readonly place: string;
}

/** See the file. */
export function Browser({ caller, screen, knownAt, place }: BrowserProps): ReactNode {
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const [state, setState] = useState(() => firstState(TABS.length, knownAt));
  // Keys that arrive together are all taken before anything is drawn: each finds what the one before it left.
  const latest = useRef(state);
  const dispatch = (action: Action): void => {
    latest.current = reduce(latest.current, action);
    setState(latest.current);
  };
  const tab: Tab = TABS[state.tab] ?? TABS[0];
  const flags = useMemo(() => flagsOf([tab.schema]).filter(({ name }) => !APART.has(name)), [tab]);
  const view = viewOf(state);
  const { asked } = state;
  const list = useRows(
    caller,
    { tab, input: view.input, knownAt: state.knownAt, asked },
    view.cursor,
  );
  const cursor = Math.min(view.cursor, Math.max(0, list.rows.length - 1));

  const isWide = columns >= WIDE;
  const listColumns = isWide ? Math.floor(columns * 0.44) : columns;
  const pageColumns = isWide ? columns - listColumns - 2 : columns;
  const body = Math.max(1, rows - 3);
  const isPageAlone = !isWide && state.focus === "page";
  const page = usePage(
    caller,
    { row: list.rows[cursor], opened: state.opened, knownAt: state.knownAt, asked },
    isWide || isPageAlone,
  );
  const { hasColour, isUnicode } = screen;
  const pageLines = useMemo(() => {
    if (page.complaint !== null) return page.complaint.split("\n");
    const pen = createPen({ hasColour, isUnicode, columns: pageColumns });
    const lines = page.draw?.(pen) ?? [];
    return [...lines, "", ...pen.legend()];
  }, [page, pageColumns, hasColour, isUnicode]);
  const mostScroll = Math.max(0, pageLines.length - body);

  const around = { listCount: list.rows.length, screenful: body, mostScroll, flags };
  const press = (letters: string, key: Key): void => {
    const outcome = outcomeOf(letters, key, { ...around, state: latest.current });
    if (outcome === "leave") exit();
    else for (const action of outcome) dispatch(action);
  };
  useInput(press);
  usePaste((text) => {
    const { overlay: prompt } = latest.current;
    if (prompt?.is !== "prompt") return;
    dispatch({ do: "overlay", overlay: typeInto(prompt, text) });
  });

  if (columns < LEAST.columns || rows < LEAST.rows) {
    return (
      <Text>{`The window is too small: ${LEAST.columns} by ${LEAST.rows} at least. q leaves.`}</Text>
    );
  }
  const hasFilters = Object.keys(view.input).length > 0;
  const size = { columns, rows: body };
  const pen = createPen({ ...screen, columns });
  const listPane =
    list.complaint !== null || list.rows.length === 0 ? (
      <Lines
        lines={emptyLines(tab, list, hasFilters, pen)}
        size={{ columns: listColumns, rows: body }}
      />
    ) : (
      <ListPane
        rows={list.rows}
        cursor={cursor}
        size={{ columns: listColumns, rows: body }}
        pen={pen}
        leftShare={tab.leftShare}
        isFocused={state.focus === "list"}
      />
    );
  const pagePane = (
    <Lines
      lines={pageLines}
      size={{ columns: pageColumns, rows: body }}
      from={Math.min(state.scroll, mostScroll)}
    />
  );
  const overlay = overlayLines(state, flags, pen);
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <TabLine tabs={TABS} shown={state.tab} columns={columns} />
      {overlay === null ? (
        <Box width={columns} height={body}>
          {isPageAlone ? null : listPane}
          {isWide ? <Box width={2} /> : null}
          {isWide || isPageAlone ? pagePane : null}
        </Box>
      ) : (
        <Lines lines={overlay.lines} size={size} from={overlay.from(body)} />
      )}
      <Text
        wrap="truncate-end"
        dimColor={state.knownAt === undefined}
        bold={state.knownAt !== undefined}
      >
        {[
          ...promptWords(state.overlay, flags),
          ...(list.answer === null ? [] : [totalWords(tab, list.answer.total)]),
          ...(list.answer === null ? [] : [ledgerWords(list.answer.ledger)]),
          place,
        ].join(` ${pen.glyphs.bullet} `)}
      </Text>
      {state.overlay?.is === "prompt" ? (
        <PromptLine prompt={state.overlay} columns={columns} />
      ) : (
        <Text wrap="truncate-end">
          {footWords(state.focus, isWide, inputWords(view.input), pen.text)}
        </Text>
      )}
    </Box>
  );
}

/** What the filter means whose value is being written. */
function promptWords(overlay: Overlay | null, flags: readonly Flag[]): readonly string[] {
  if (overlay?.is !== "prompt") return [];
  const flag = flags.find(({ name }) => name === overlay.field);
  return flag === undefined ? [] : [flag.summary];
}

/** What is said where a list has no lines. */
function emptyLines(
  tab: Tab,
  { answer, complaint }: ReturnType<typeof useRows>,
  hasFilters: boolean,
  pen: ReturnType<typeof createPen>,
): readonly string[] {
  if (complaint !== null)
    return complaint.split("\n").flatMap((line) => pen.wrap(pen.text(line), pen.columns));
  if (answer === null) return ["asking ..."];
  if (tab.name === "search" && !hasFilters) return ["/ and some words search all records"];
  return [hasFilters ? "nothing on record fits; Esc drops the filters" : "nothing was on record"];
}

interface OverlayLines {
  readonly lines: readonly string[];
  /** The first line that is seen where so many fit. */
  readonly from: (rows: number) => number;
}

function overlayLines(
  state: ReturnType<typeof firstState>,
  flags: readonly Flag[],
  pen: ReturnType<typeof createPen>,
): OverlayLines | null {
  const { overlay } = state;
  switch (overlay?.is) {
    case "help": {
      const lines = helpLines(pen);
      return { lines, from: (rows) => Math.min(overlay.scroll, Math.max(0, lines.length - rows)) };
    }
    case "filters": {
      const lines = filterLines(flags, viewOf(state).input, overlay.cursor, pen);
      return { lines, from: (rows) => Math.max(0, overlay.cursor + 6 - rows) };
    }
    case "choices": {
      const flag = flags.find(({ name }) => name === overlay.field);
      const lines = choiceLines(flag, overlay, pen);
      return { lines, from: (rows) => Math.max(0, overlay.cursor + 5 - rows) };
    }
    case "prompt":
    case undefined:
      return null;
  }
}

function footWords(
  focus: "list" | "page",
  isWide: boolean,
  filters: string,
  clean: (text: string) => string,
): string {
  const keys =
    focus === "page"
      ? "? keys  Esc back to the list"
      : `? keys  / search  f filters  ${isWide ? "Enter step into" : "Enter open"}  q leave`;
  return filters === "" ? keys : `${clean(filters)}  |  ${keys}`;
}
