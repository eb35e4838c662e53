/** Plain page: the frame of a page that has no database behind it. */
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { localPath } from "../language/speech.ts";
import { ADDRESS_HEADER } from "../proxy.ts";
import { themeIn } from "../theme.ts";
import { Foot } from "./foot.tsx";
import { Masthead } from "./masthead.tsx";
import styles from "./page.module.css";
import { summaryOf } from "./summary-words.ts";

/** The frame, with links that lead to the present. */
export async function PlainPage({
  name,
  heading,
  children,
}: {
  readonly name: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const asked = (await headers()).get(ADDRESS_HEADER) ?? "/";
  const theme = themeIn(await cookies());
  return (
    <>
      <title>{`${name} · Sitrep`}</title>
      <meta name="description" content={summaryOf("", name)} />
      <Masthead path={asked} href={withQueryOf} />
      <main id="content" className="wrap" tabIndex={-1}>
        <header className={styles.heading} data-size="page">
          <h1>{heading}</h1>
        </header>
        <div className="prose stack">{children}</div>
      </main>
      <Foot path="/" href={withQueryOf} theme={theme} />
    </>
  );
}

const withQueryOf = (path: string, values = {}): string => withQuery(localPath(path), values);
