/** Combobox: names to choose from while one types into a field that means a record, after the pattern of an editable combobox. */
import type { NamedRecord } from "@sitrep/api/contribute/known-names";

/** How long a pause of the keyboard is waited for, in milliseconds. */
const PAUSE = 180;

/** Shortest text that is looked up. */
const LEAST = 2;

let asking: { readonly stop: AbortController; readonly timer: number } | null = null;

function listOf(input: HTMLInputElement): HTMLUListElement | null {
  const list = document.getElementById(`${input.id}-list`);
  return list instanceof HTMLUListElement ? list : null;
}

/** Makes the fields of a form known as comboboxes to those who hear the page. */
export function dressComboboxes(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("input[data-names]")) {
    const list = listOf(input);
    if (list === null) continue;
    list.setAttribute("role", "listbox");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", String(!list.hidden));
  }
}

/** Takes the list of a field away. */
export function closeList(input: HTMLInputElement): void {
  asking?.stop.abort();
  clearTimeout(asking?.timer);
  const list = listOf(input);
  if (list === null) return;
  list.hidden = true;
  list.replaceChildren();
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

/** Looks for names like what was typed, and lists them. */
export function suggest(input: HTMLInputElement): void {
  asking?.stop.abort();
  clearTimeout(asking?.timer);
  const text = input.value.trim();
  // What was just chosen is not looked for again.
  if (text.length < LEAST || text.endsWith("]")) {
    closeList(input);
    return;
  }
  const stop = new AbortController();
  const timer = window.setTimeout(() => {
    namesLike(text, (input.dataset["names"] ?? "").split(","), stop.signal).then(
      (names) => show(input, names),
      // Given up because more was typed, or a line that is down: the form is checked all the same.
      () => undefined,
    );
  }, PAUSE);
  asking = { stop, timer };
}

async function namesLike(
  q: string,
  kind: readonly string[],
  signal: AbortSignal,
): Promise<readonly NamedRecord[]> {
  const input = encodeURIComponent(
    JSON.stringify({ q, kind, limit: 8, language: document.documentElement.lang }),
  );
  const response = await fetch(`/api/trpc/contribute.names?input=${input}`, { signal });
  if (!response.ok) return [];
  const body: unknown = await response.json();
  const items: unknown = Object(Object(Object(body).result).data).items;
  // What this very procedure answers.
  return Array.isArray(items) ? (items as readonly NamedRecord[]) : [];
}

function show(input: HTMLInputElement, names: readonly NamedRecord[]): void {
  const list = listOf(input);
  if (list === null || document.activeElement !== input) return;
  list.replaceChildren(
    ...names.map(({ id, label, labelAr, detail }, at) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${at}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset["value"] = `${label} [${id}]`;
      const name = document.createElement("bdi");
      name.textContent = label;
      const arabic = document.createElement("bdi");
      arabic.lang = "ar";
      arabic.textContent = labelAr ?? "";
      const more = document.createElement("small");
      more.textContent = detail;
      item.append(name, " ", arabic, " ", more);
      return item;
    }),
  );
  list.hidden = names.length === 0;
  input.setAttribute("aria-expanded", String(names.length > 0));
  input.removeAttribute("aria-activedescendant");
}

/** Puts the value of a listed name into its field. */
export function choose(input: HTMLInputElement, item: HTMLElement): void {
  input.value = item.dataset["value"] ?? input.value;
  closeList(input);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** What a key does in a field with its list open; true where it did something. */
export function handleKey(input: HTMLInputElement, key: string): boolean {
  const list = listOf(input);
  if (list === null || list.hidden) return false;
  const items = [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  if (key === "Escape") {
    closeList(input);
    return true;
  }
  if (key === "Enter") {
    const item = items[at];
    if (item === undefined) return false;
    choose(input, item);
    return true;
  }
  if (key !== "ArrowDown" && key !== "ArrowUp") return false;
  const next = key === "ArrowDown" ? (at + 1) % items.length : (at <= 0 ? items.length : at) - 1;
  for (const [index, item] of items.entries())
    item.setAttribute("aria-selected", String(index === next));
  const chosen = items[next];
  if (chosen !== undefined) {
    input.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  }
  return true;
}
