"use client";
/**
 * Record field: a record on file by its name. Without a script a text that is looked up when the form is checked; with one a
 * list to choose from while one types, by mouse or by keyboard, after the pattern of an editable combobox.
 */
import type { NamedRecord } from "@sitrep/api/contribute/known-names";
import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import styles from "./contribute.module.css";
import { FieldFrame, describedBy, partsOf } from "./field-frame.tsx";
import type { FieldProps } from "./plain-fields.tsx";

/** How long a pause of the keyboard is waited for, in milliseconds. */
const PAUSE = 180;

/** The names that are like a text. A list that cannot be had is no list: what is typed is looked up when the form is checked. */
async function namesLike(
  q: string,
  kind: readonly string[],
  signal: AbortSignal,
): Promise<readonly NamedRecord[]> {
  const input = encodeURIComponent(JSON.stringify({ q, kind, limit: 8 }));
  const response = await fetch(`/api/trpc/contribute.names?input=${input}`, { signal });
  if (!response.ok) return [];
  const body: unknown = await response.json();
  const items: unknown = Object(Object(Object(body).result).data).items;
  // What this very procedure answers.
  return Array.isArray(items) ? (items as readonly NamedRecord[]) : [];
}

/** The field. */
export function RecordField({ field, name, value, said }: FieldProps) {
  const { label, help, isNeeded, kinds } = field;
  const parts = partsOf(name);
  const list = `${parts.input}-list`;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<readonly NamedRecord[]>([]);
  const [at, setAt] = useState(-1);
  const isOpen = typed !== null && found.length > 0;

  useEffect(() => {
    const text = typed?.trim() ?? "";
    if (text.length < 2) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      namesLike(text, kinds, stop.signal).then(
        (items) => {
          setFound(items);
          setAt(-1);
        },
        // A question that was given up, or a line that is down: the form is checked all the same.
        () => setFound([]),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, kinds]);

  const close = (): void => {
    setTyped(null);
    setFound([]);
    setAt(-1);
  };
  const choose = (one: NamedRecord): void => {
    if (input.current !== null) {
      input.current.value = `${one.label} [${one.id}]`;
      input.current.dispatchEvent(new Event("input", { bubbles: true }));
    }
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt(
        (before) =>
          (before + step + found.length + (before === -1 && step === -1 ? 1 : 0)) % found.length,
      );
    }
    const chosen = found[at];
    if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
    }
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  };

  return (
    <FieldFrame {...{ name, label, help, isNeeded, said }}>
      <div className={styles.combobox}>
        <input
          ref={input}
          id={parts.input}
          name={name}
          defaultValue={value}
          dir="auto"
          autoComplete="off"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={at === -1 ? undefined : `${list}-${at}`}
          aria-describedby={describedBy(name, help, said)}
          aria-invalid={said.issues.length > 0 || undefined}
          onInput={(event) => {
            // What was just chosen is not looked for again.
            if (!event.currentTarget.value.endsWith("]")) setTyped(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <ul id={list} role="listbox" aria-label={label} className={styles.options} hidden={!isOpen}>
          {found.map((one, index) => (
            <li
              key={one.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              // The mouse goes down before the field loses the focus.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(one);
              }}
            >
              <bdi>{one.label}</bdi>
              {one.labelAr !== undefined && (
                <>
                  {" "}
                  <bdi lang="ar">{one.labelAr}</bdi>
                </>
              )}
              <span className={styles.detail}>{` ${one.detail}`}</span>
            </li>
          ))}
        </ul>
      </div>
    </FieldFrame>
  );
}
