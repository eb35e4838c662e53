/** Keys: everything the browser listens to, as the help lists it. */

/** One thing that keys do, and where. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: string;
}

/** The keys, in the order of the help. */
export const KEY_HELP: readonly KeyHelp[] = [
  { keys: "Tab  Shift-Tab  ← →  1 to 9", does: "another noun" },
  { keys: "↑ ↓  k j", does: "the line above or below; in a record, scroll" },
  { keys: "PgUp PgDn  b Space", does: "a screen up or down" },
  { keys: "g G  Home End", does: "the first or the last line" },
  { keys: "Enter", does: "open the record; beside the list, step into it" },
  { keys: "Esc  Backspace", does: "back to the list; in the list, drop its filters" },
  { keys: "/", does: "search this noun; an empty search shows all again" },
  { keys: "f", does: "filters: choose one, give it a value" },
  { keys: "s", does: "another order" },
  { keys: "i", does: "open a record by its id" },
  { keys: "a", does: "as it was known at a batch, a day or an instant; nothing for now" },
  { keys: "r", does: "ask again" },
  { keys: "?", does: "this help" },
  { keys: "q  Ctrl-C", does: "leave" },
];
