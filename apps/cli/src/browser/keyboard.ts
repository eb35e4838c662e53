/** Keyboard: what a key means where it was pressed. Pure, as the state is. */
import type { Flag } from "../flags.ts";
import { flagText } from "../flag-text.ts";
import { edit, openPrompt, typeInto } from "./prompt.ts";
import type { Action, Overlay, Prompt, State } from "./state.ts";
import { reduce, viewOf } from "./state.ts";
import type { InputValue } from "./tab.ts";

/** The parts of a key press that are not its letters. */
export type Key = Readonly<
  Partial<
    Record<
      | "upArrow" | "downArrow" | "leftArrow" | "rightArrow" | "pageUp" | "pageDown" | "home" | "end"
      | "return" | "escape" | "tab" | "shift" | "backspace" | "delete" | "ctrl" | "meta",
      boolean
    >
  >
>; // prettier-ignore

/** What is around the keyboard: how long things are, and what can be filtered. */
export interface Surroundings {
  readonly state: State;
  /** How many lines the list has, and how many of them can be seen. */
  readonly listCount: number;
  readonly screenful: number;
  /** How far the page can be scrolled. */
  readonly mostScroll: number;
  readonly flags: readonly Flag[];
}

/** What follows from a key: actions in order, or that the browser is left. */
export type Outcome = readonly Action[] | "leave";

/** The outcome of a key press. Letters that arrive together are taken one by one, except into a prompt. */
export function outcomeOf(letters: string, key: Key, around: Surroundings): Outcome {
  const { overlay } = around.state;
  if (key.ctrl && letters === "c") return "leave";
  if (overlay?.is === "prompt") return inPrompt(letters, key, overlay, around);
  const named = nameOf(key);
  if (named !== null) return onName(named, around);
  const actions: Action[] = [];
  let { state } = around;
  for (const letter of letters) {
    const outcome = onName(letter, { ...around, state });
    if (outcome === "leave") return outcome;
    actions.push(...outcome);
    state = outcome.reduce(reduce, state);
    // What a letter opened or closed takes the next ones only when they come by themselves, and so does another noun.
    if (state.overlay?.is !== overlay?.is || state.tab !== around.state.tab) return actions;
  }
  return actions;
}

function nameOf(key: Key): string | null {
  if (key.upArrow) return "up";
  if (key.downArrow) return "down";
  if (key.leftArrow) return "left";
  if (key.rightArrow) return "right";
  if (key.pageUp) return "b";
  if (key.pageDown) return " ";
  if (key.home) return "g";
  if (key.end) return "G";
  if (key.return) return "enter";
  if (key.escape) return "escape";
  if (key.tab) return key.shift ? "left" : "right";
  if (key.backspace || key.delete) return "rub-out";
  return null;
}

function onName(name: string, around: Surroundings): Outcome {
  switch (around.state.overlay?.is) {
    case "help":
      return inHelp(name, around.state.overlay.scroll);
    case "filters":
      return inFilters(name, around.state.overlay.cursor, around);
    case "choices":
      return inChoices(name, around.state.overlay, around);
    case "prompt":
    case undefined:
      return inBrowser(name, around);
  }
}

function show(overlay: Overlay | null): readonly Action[] {
  return [{ do: "overlay", overlay }];
}

function inBrowser(name: string, around: Surroundings): Outcome {
  const { state } = around;
  const moved = steps(name, around.screenful);
  if (moved !== null) {
    return state.focus === "page"
      ? [{ do: "scroll", by: moved, most: around.mostScroll }]
      : [{ do: "move", by: moved, count: around.listCount }];
  }
  if (/^[1-9]$/.test(name) && Number(name) <= state.views.length)
    return [{ do: "tab", to: Number(name) - 1 }];
  switch (name) {
    case "left":
      return [{ do: "tab", to: state.tab - 1 }];
    case "right":
      return [{ do: "tab", to: state.tab + 1 }];
    case "enter":
      return around.listCount > 0 ? [{ do: "enter" }] : [];
    case "escape":
    case "rub-out":
      return [{ do: "back" }];
    case "/": {
      const { q } = viewOf(state).input;
      return show(openPrompt("q", "Search", typeof q === "string" ? q : ""));
    }
    case "i":
      return show(openPrompt("id", "Open the record"));
    case "a":
      return show(openPrompt("knownAt", "As known at", state.knownAt ?? ""));
    case "f":
      return around.flags.length > 0 ? show({ is: "filters", cursor: 0 }) : [];
    case "s":
      return nextOrder(around);
    case "r":
      return [{ do: "again" }];
    case "?":
      return show({ is: "help", scroll: 0 });
    case "q":
      return "leave";
    default:
      return [];
  }
}

/** How far a key moves: lines, or screens less one line that stays for the eye. */
function steps(name: string, screenful: number): number | null {
  const screen = Math.max(1, screenful - 1);
  switch (name) {
    case "up":
    case "k":
      return -1;
    case "down":
    case "j":
      return 1;
    case "b":
      return -screen;
    case " ":
      return screen;
    case "g":
      return Number.NEGATIVE_INFINITY;
    case "G":
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

function nextOrder({ state, flags }: Surroundings): readonly Action[] {
  const values = flags.find(({ name }) => name === "sort")?.values ?? [];
  const { sort } = viewOf(state).input;
  const now = typeof sort === "string" ? values.indexOf(sort) : 0;
  const next = values[(now + 1) % Math.max(1, values.length)];
  return next === undefined ? [] : [{ do: "filter", field: "sort", value: next }];
}

function inHelp(name: string, scroll: number): Outcome {
  const moved = steps(name, 10);
  if (moved === null) return show(null);
  const to = Math.max(0, Math.min(100, scroll + moved));
  return show({ is: "help", scroll: to });
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

function inFilters(name: string, cursor: number, { state, flags }: Surroundings): Outcome {
  const moved = steps(name === " " ? "enter" : name, 10);
  if (moved !== null) return show({ is: "filters", cursor: clamp(cursor + moved, flags.length) });
  const flag = flags[cursor];
  if (flag === undefined) return show(null);
  const value = viewOf(state).input[flag.name];
  if (name === "rub-out") return [{ do: "filter", field: flag.name, value: undefined }];
  if (name !== "enter" && name !== " ") return show(null);
  if (flag.takes === "switch") {
    const next = value === undefined ? true : value === true ? false : undefined;
    return [{ do: "filter", field: flag.name, value: next }];
  }
  const chosen = listOf(value);
  if (flag.values !== null) return show({ is: "choices", field: flag.name, cursor: 0, chosen });
  return show(openPrompt(flag.name, flagText(flag.name), chosen.join(", ")));
}

function listOf(value: InputValue | undefined): readonly string[] {
  return typeof value === "string" ? value.split(",") : typeof value === "object" ? value : [];
}

function inChoices(
  name: string,
  overlay: Extract<Overlay, { is: "choices" }>,
  { flags }: Surroundings,
): Outcome {
  const flag = flags.find((one) => one.name === overlay.field);
  const values = flag?.values ?? [];
  const moved = name === " " ? null : steps(name, 10);
  if (moved !== null)
    return show({ ...overlay, cursor: clamp(overlay.cursor + moved, values.length) });
  const value = values[overlay.cursor];
  if (value === undefined) return show(null);
  if (name === " " && flag?.takes === "list") {
    const isChosen = overlay.chosen.includes(value);
    const rest = overlay.chosen.filter((one) => one !== value);
    return show({ ...overlay, chosen: isChosen ? rest : [...rest, value] });
  }
  if (name === "enter" || name === " ") {
    const isMany = flag?.takes === "list" && overlay.chosen.length > 0;
    return [{ do: "filter", field: overlay.field, value: isMany ? overlay.chosen : value }];
  }
  if (name === "rub-out") return [{ do: "filter", field: overlay.field, value: undefined }];
  return show({
    is: "filters",
    cursor: Math.max(
      0,
      flags.findIndex((one) => one === flag),
    ),
  });
}

function inPrompt(letters: string, key: Key, prompt: Prompt, around: Surroundings): Outcome {
  if (key.escape) return show(null);
  if (key.return) return submit(prompt, around);
  if (key.backspace || key.delete) return show(edit(prompt, "rub-out"));
  if (key.leftArrow) return show(edit(prompt, "left"));
  if (key.rightArrow) return show(edit(prompt, "right"));
  if (key.home || (key.ctrl && letters === "a")) return show(edit(prompt, "start"));
  if (key.end || (key.ctrl && letters === "e")) return show(edit(prompt, "end"));
  if (key.ctrl && letters === "u") return show(edit(prompt, "clear"));
  if (key.ctrl || key.meta || key.tab || key.upArrow || key.downArrow) return [];
  return letters === "" ? [] : show(typeInto(prompt, letters));
}

function submit({ field, text }: Prompt, { flags }: Surroundings): Outcome {
  const value = text.trim();
  if (field === "id") return value === "" ? show(null) : [{ do: "open", id: value }];
  if (field === "knownAt") return [{ do: "known-at", value }];
  const isList = flags.find(({ name }) => name === field)?.takes === "list";
  const values = value
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  return [{ do: "filter", field, value: isList ? values : value }];
}
