/** Plain page: the frame of a page that has no database behind it. */
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { Foot } from "./foot.tsx";
import { Masthead } from "./masthead.tsx";
import styles from "./page.module.css";

/** The frame, with links that lead to the present. */
export function PlainPage({
  name,
  heading,
  children,
}: {
  readonly name: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <title>{`${name} · Sitrep`}</title>
      <Masthead path="" href={withQueryOf} />
      <main id="content" className="wrap" tabIndex={-1}>
        <header className={styles.heading} data-size="page">
          <h1>{heading}</h1>
        </header>
        <div className="prose stack">{children}</div>
      </main>
      <Foot path="/" href={withQueryOf} />
    </>
  );
}

const withQueryOf = (path: string, values = {}): string => withQuery(path, values);
