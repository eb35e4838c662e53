/** Method frame: a page of the method, with the way to the others, its contents beside it, and its parts. */
import type { ReactNode } from "react";
import { Page } from "../shell/page.tsx";
import type { View } from "../view.ts";
import type { Part } from "./contents.tsx";
import { Contents } from "./contents.tsx";
import contents from "./contents.module.css";
import styles from "./method-frame.module.css";
import type { MethodPath } from "./method-pages.ts";
import { METHOD_PAGES } from "./method-pages.ts";

/** A part with its content. */
export interface MethodPart extends Part {
  readonly body: ReactNode;
}

/** The page; `opening` stands above its parts. */
export function MethodFrame({
  path,
  view,
  heading,
  standfirst,
  opening,
  parts,
}: {
  readonly path: MethodPath;
  readonly view: View;
  readonly heading: string;
  readonly standfirst: ReactNode;
  readonly opening?: ReactNode;
  readonly parts: readonly MethodPart[];
}) {
  const own = METHOD_PAGES.find((page) => page.path === path);
  return (
    <Page
      view={view}
      name={path === "/about" ? "Method" : `Method: ${own?.name ?? ""}`}
      kicker={path === "/about" ? undefined : <a href={view.href("/about")}>Method</a>}
      heading={heading}
      standfirst={standfirst}
    >
      <nav aria-label="Pages of the method" className={styles.pages}>
        <ul>
          {METHOD_PAGES.map((page) => (
            <li key={page.path}>
              <a href={view.href(page.path)} aria-current={page.path === path ? "page" : undefined}>
                {page.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={contents.layout}>
        <Contents parts={parts} />
        <div>
          {opening}
          {parts.map(({ id, title, body }) => (
            <section key={id} id={id} className="section stack">
              <h2>{title}</h2>
              {body}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
