/** State: what the browser shows, and what each action makes of it. Pure, so that every key can be tested. */
import type { Input, InputValue } from "./tab.ts";

/** What of one tab is remembered while others are shown. */
export interface View {
  /** The filters as texts, without the moment. */
  readonly input: Input;
  readonly cursor: number;
}

/** A line of text that is being written, and what for. */
export interface Prompt {
  readonly is: "prompt";
  readonly field: string;
  readonly label: string;
  readonly text: string;
  /** Where the next letter goes, counted in letters. */
  readonly at: number;
  /** What was wrong with the last try. */
  readonly complaint: string | null;
}

/** Whatever covers the list. */
export type Overlay =
  | { readonly is: "help"; readonly scroll: number }
  | { readonly is: "filters"; readonly cursor: number }
  | {
      readonly is: "choices";
      readonly field: string;
      readonly cursor: number;
      readonly chosen: readonly string[];
    }
  | Prompt;

/** See the file. */
export interface State {
  readonly tab: number;
  readonly views: readonly View[];
  readonly focus: "list" | "page";
  readonly scroll: number;
  /** A record that was asked for by its id, in place of the one under the cursor. */
  readonly opened: string | null;
  readonly knownAt: string | undefined;
  readonly overlay: Overlay | null;
  /** Counts how often the same was asked anew. */
  readonly asked: number;
}

/** What can happen. */
export type Action =
  | { readonly do: "tab"; readonly to: number }
  | { readonly do: "move"; readonly by: number; readonly count: number }
  | { readonly do: "scroll"; readonly by: number; readonly most: number }
  | { readonly do: "enter" }
  | { readonly do: "back" }
  | { readonly do: "open"; readonly id: string }
  | { readonly do: "filter"; readonly field: string; readonly value: InputValue | undefined }
  | { readonly do: "known-at"; readonly value: string }
  | { readonly do: "again" }
  | { readonly do: "overlay"; readonly overlay: Overlay | null };

/** The state that the browser opens with. */
export function firstState(tabs: number, knownAt: string | undefined): State {
  return {
    tab: 0,
    views: Array.from({ length: tabs }, () => ({ input: {}, cursor: 0 })),
    focus: "list",
    scroll: 0,
    opened: null,
    knownAt,
    overlay: null,
    asked: 0,
  };
}

/** The state after an action. */
export function reduce(state: State, action: Action): State {
  switch (action.do) {
    case "tab": {
      const tab = (action.to + state.views.length) % state.views.length;
      return { ...state, tab, focus: "list", scroll: 0, opened: null };
    }
    case "move": {
      const last = Math.max(0, action.count - 1);
      const to = Math.max(0, Math.min(last, viewOf(state).cursor + action.by));
      return { ...withView(state, { cursor: to }), scroll: 0, opened: null };
    }
    case "scroll":
      return { ...state, scroll: Math.max(0, Math.min(action.most, state.scroll + action.by)) };
    case "enter":
      return { ...state, focus: "page" };
    case "back":
      return goBack(state);
    case "open":
      return { ...state, opened: action.id, focus: "page", scroll: 0, overlay: null };
    case "filter": {
      const { [action.field]: _before, ...rest } = viewOf(state).input;
      const value = action.value ?? "";
      const input = value === "" || isEmptyList(value) ? rest : { ...rest, [action.field]: value };
      return {
        ...withView(state, { input, cursor: 0 }),
        focus: "list",
        scroll: 0,
        opened: null,
        overlay: null,
      };
    }
    case "known-at": {
      const value = action.value.trim();
      return {
        ...state,
        knownAt: value === "" ? undefined : value,
        scroll: 0,
        overlay: null,
      };
    }
    case "again":
      return { ...state, asked: state.asked + 1 };
    case "overlay":
      return { ...state, overlay: action.overlay };
  }
}

/** What of the shown tab is remembered. */
export function viewOf(state: State): View {
  return state.views[state.tab] ?? { input: {}, cursor: 0 };
}

function withView(state: State, changes: Partial<View>): State {
  const views = state.views.map((view, index) =>
    index === state.tab ? { ...view, ...changes } : view,
  );
  return { ...state, views };
}

/** From a record to the list, and from the list to one without filters. */
function goBack(state: State): State {
  if (state.focus === "page" || state.opened !== null)
    return { ...state, focus: "list", scroll: 0, opened: null };
  return { ...withView(state, { input: {}, cursor: 0 }), scroll: 0 };
}

function isEmptyList(value: InputValue): boolean {
  return typeof value === "object" && value.length === 0;
}
