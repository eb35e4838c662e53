"use client";
/** Copy button: puts the text of an element on the clipboard; where a browser cannot, it does not appear. */
import type { ReactNode } from "react";
import { useEffect, useState, useSyncExternalStore } from "react";
import styles from "./copy-button.module.css";

/** How long it says that it copied, in milliseconds. */
const SAID = 2500;

const neverChanges = () => () => undefined;

/** Only a secure page has a clipboard, and only the browser knows whether it is one. */
function hasClipboard(): boolean {
  return typeof navigator.clipboard?.writeText === "function";
}

/** What the button says, before and after. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** The button; `from` is the id of the element whose text it copies. */
export function CopyButton({
  from,
  words,
}: {
  readonly from: string;
  readonly words: CopyWords;
}): ReactNode {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const canCopy = useSyncExternalStore(neverChanges, hasClipboard, () => false);
  useEffect(() => {
    if (state !== "copied" && state !== "failed") return undefined;
    const timer = setTimeout(() => setState("ready"), SAID);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    const text = document.getElementById(from)?.textContent ?? "";
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  return (
    <span className={styles.place} data-hydrate>
      {canCopy && (
        <button type="button" className={styles.button} onClick={() => void copy()}>
          {words.copy}
        </button>
      )}
      <span role="status">
        {state === "copied" && words.copied}
        {state === "failed" && words.notCopied}
      </span>
    </span>
  );
}
