/** Page: the frame of every page: masthead, the moment it is known at, its heading, its content, its foot. */
import type { ReactNode } from "react";
import { FeedLink } from "../feed/feed-link.tsx";
import { languageOf } from "../language/record-text.tsx";
import { pageLanguage } from "../language/speech.ts";
import { HatchDefinition } from "../marks/hatch.tsx";
import type { View } from "../view.ts";
import { WholeRanges } from "../words/whole-ranges.tsx";
import { Alternates } from "./alternates.tsx";
import { Foot } from "./foot.tsx";
import { KnownAtBar } from "./known-at-bar.tsx";
import { Masthead } from "./masthead.tsx";
import styles from "./page.module.css";
import { PrintedFrom } from "./printed-from.tsx";
import { RemovedNotice } from "./removed-notice.tsx";
import { RulesNotice } from "./rules-notice.tsx";
import { shellWords } from "./shell-words.ts";
import { summaryOf } from "./summary-words.ts";

/** What a page gives to its frame. `kicker` stands above the heading, `standfirst` below it. */
export interface PageFrame {
  readonly view: View;
  /** The page's name in the browser's tab. */
  readonly name: string;
  readonly heading: ReactNode;
  readonly kicker?: ReactNode;
  readonly standfirst?: ReactNode;
  /** Takes the heading off the front page's larger size. */
  readonly size?: "front" | "page" | "record";
  readonly children: ReactNode;
}

/** The frame. Everything between masthead and foot is `main`. */
export function Page({
  view,
  name,
  heading,
  kicker,
  standfirst,
  size = "page",
  children,
}: PageFrame) {
  return (
    <>
      <title>{`${titleOf(name, view.path)} · Sitrep`}</title>
      <meta name="description" content={summaryOf(view.path, name)} />
      <Alternates view={view} />
      <HatchDefinition />
      <Masthead path={view.path} href={view.href} kept={view.kept} />
      <KnownAtBar view={view} />
      <main id="content" className="wrap" tabIndex={-1}>
        <RulesNotice view={view} />
        <RemovedNotice view={view} />
        <header className={styles.heading} data-size={size}>
          {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
          <h1>{typeof heading === "string" ? <WholeRanges text={heading} /> : heading}</h1>
          {standfirst !== undefined && <div className="standfirst">{standfirst}</div>}
        </header>
        {children}
        <PrintedFrom view={view} />
        <FeedLink view={view} />
      </main>
      <Foot head={view.head} path={view.path} href={view.href} theme={view.theme} />
    </>
  );
}

/** The page's name; behind one in another language than the page's the section that it stands in, so that a tab says what it is. */
function titleOf(name: string, path: string): string {
  const language = pageLanguage();
  const foreign = languageOf(name);
  const sections: Readonly<Record<string, string>> = shellWords(language).section;
  const section = sections[`/${path.split("/")[1] ?? ""}`];
  return foreign === undefined || foreign === language || section === undefined
    ? name
    : `${section}: \u2068${name}\u2069`;
}
