/** Page morph: changes the page that is shown into another one, element by element, so that focus, folds and scroll stay. */
import morphdom from "morphdom";
import { drawGround, holdGround } from "./held-ground.ts";
import { isReaders } from "./unsent.ts";

/** The parts of a page that an address has a say in. */
const PARTS = [
  "#content",
  "[data-known-at-bar]",
  "[data-language-switch]",
  "body > footer",
] as const;

/** Shows a page instead of the one there is. A page without the same parts is no page of the explorer. @throws Error */
export function showInstead(html: string): void {
  const next = new DOMParser().parseFromString(html, "text/html");
  if (next.querySelector("[data-explorer]") === null) throw new Error("not a page of the explorer");
  drawGround(next);
  holdGround(next);
  const focused = document.activeElement;
  document.title = next.title;
  for (const part of PARTS) {
    const [from, to] = [document.querySelector(part), next.querySelector(part)];
    if (from !== null && to !== null) morph(from, to);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("#content form")) resetForm(form);
  restoreFocus(focused);
}

/** Puts what the address says into every field that is not the reader's; a day of which half is typed has no value yet to be kept by. */
function resetForm(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && !isReaders(field)) {
      if (field.checked !== field.defaultChecked) field.checked = field.defaultChecked;
      if (field.value !== field.defaultValue) field.value = field.defaultValue;
    }
    if (field instanceof HTMLSelectElement)
      for (const option of field.options)
        if (option.selected !== option.defaultSelected) option.selected = option.defaultSelected;
  }
}

function morph(from: Element, to: Element): void {
  morphdom(from, to, {
    getNodeKey: (node: Node) =>
      node instanceof Element
        ? (node.getAttribute("data-key") ?? (node.id || undefined))
        : undefined,
    onBeforeElUpdated: (was, will) => {
      // What the reader unfolded stays so, and what is being typed is not typed over.
      if (was instanceof HTMLDetailsElement && will instanceof HTMLDetailsElement)
        will.open = was.open;
      if (was instanceof HTMLInputElement && will instanceof HTMLInputElement)
        if (isReaders(was)) {
          was.defaultValue = will.defaultValue;
          return false;
        }
      return !was.isEqualNode(will);
    },
  });
}

/** An element that moved has lost the focus; one that went leaves it to the page, not to nothing. */
function restoreFocus(focused: Element | null): void {
  if (focused === null || focused === document.body || focused === document.activeElement) return;
  const isThere = focused.isConnected;
  const next = isThere ? focused : document.querySelector("#content");
  if (next instanceof HTMLElement || next instanceof SVGElement)
    next.focus({ preventScroll: true });
}
