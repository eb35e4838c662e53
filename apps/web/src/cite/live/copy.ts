/**
 * Copy: what the buttons that copy do. Only a secure page has a clipboard, and only the browser knows whether it is one, so
 * the buttons come hidden.
 */

/** How long a button says that it copied, in milliseconds. */
const SAID = 2500;

/** Puts the text of the element that a button names on the clipboard, and says how that went. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(button.dataset["copyFrom"] ?? "")?.textContent ?? "";
  const { said, failed } = button.dataset;
  const line = button.parentElement?.querySelector("[role=status]");
  const words = await navigator.clipboard.writeText(text).then(
    () => said ?? "",
    () => failed ?? "",
  );
  line?.replaceChildren(words);
  setTimeout(() => line?.textContent === words && line.replaceChildren(), SAID);
}

if (typeof navigator.clipboard?.writeText === "function")
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy-from]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }
