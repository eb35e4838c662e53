/**
 * Copy: what the buttons and links that copy do. Only a secure page has a clipboard, and only the browser knows whether it is
 * one, so buttons come hidden, and links lead to a citation. What a page shows may be put in place of what it showed: the page listens, and not each button.
 */
import { tableText } from "./table-text.ts";

/** How long a button says that it copied, in milliseconds. */
const SAID = 2500;

/** Puts on the clipboard what a button is for, and says how that went. */
async function copy(button: HTMLElement): Promise<void> {
  const { said, failed } = button.dataset;
  const line = button.parentElement?.querySelector("[role=status]");
  const words = await written(button).then(
    () => said ?? "",
    () => failed ?? "",
  );
  line?.replaceChildren(words);
  setTimeout(() => line?.textContent === words && line.replaceChildren(), SAID);
}

async function written({ dataset, parentElement }: HTMLElement): Promise<void> {
  const { copyFrom, copyTable } = dataset;
  if (copyTable === undefined)
    return navigator.clipboard.writeText(
      document.getElementById(copyFrom ?? "")?.textContent ?? "",
    );
  const text = tableText(parentElement?.closest("[data-copied]") ?? document.body);
  const sentence = await fetch(copyTable);
  if (!sentence.ok) throw new Error(`${copyTable}: ${sentence.status}`);
  return navigator.clipboard.writeText(`${text}\n\n${await sentence.text()}\n`);
}

if (typeof navigator.clipboard?.writeText === "function") {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy-from]"))
    button.hidden = false;
  document.addEventListener("click", (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest<HTMLElement>("[data-copy-from], [data-copy-table]") : null; // prettier-ignore
    // Whoever wants the citation in a tab of its own has it.
    if (link === null || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    void copy(link);
  });
}
