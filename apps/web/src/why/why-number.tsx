/** Why number: a value that Sitrep worked out, as a link to where it comes from. */
import { readPermalink } from "@sitrep/domain/permalink";
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { locate } from "@sitrep/domain/language";
import { localPath } from "../language/speech.ts";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import styles from "./why-number.module.css";

/** The number in italics; `of` is what its page or record is asked by, `name` which of its values this is. */
export function WhyNumber({
  of,
  name,
  view,
  children,
}: {
  readonly of: string;
  readonly name: string;
  readonly view: View;
  readonly children: ReactNode;
}) {
  return (
    <a
      className={styles.number}
      href={view.href(`/why#${anchorOfValue(name)}`, { of })}
      title={recordWords().why}
    >
      <i className="derived">{children}</i>
    </a>
  );
}

/** Makes of words on how many records a list holds, by the list's address, the number that leads to why. */
export function whyRecords(of: string, view: View): (words: string) => ReactNode {
  return (words) => (
    <WhyNumber of={of} name="records" view={view}>
      {words}
    </WhyNumber>
  );
}

/** The number of a list by its own address, which says as known when it is read. */
export function WhyCount({
  address,
  name,
  children,
}: {
  readonly address: string;
  readonly name: string;
  readonly children: ReactNode;
}) {
  const link = readPermalink(address);
  const href = withQuery(localPath(`/why#${anchorOfValue(name)}`), {
    of: locate(address).path,
    knownAt: link?.knownAt,
  });
  return (
    <a className={styles.number} href={href} title={recordWords().why}>
      {children}
    </a>
  );
}

/** The anchor of a value on the page that explains it. */
export function anchorOfValue(name: string): string {
  return `value-${name.replaceAll(/[^a-z0-9]+/gi, "-")}`;
}
