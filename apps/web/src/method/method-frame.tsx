/** Method frame: a page of the method, with the way to the others, its contents beside it, and its parts. */
import type { ReactNode } from "react";
import { RecordText } from "../language/record-text.tsx";
import { Page } from "../shell/page.tsx";
import type { View } from "../view.ts";
import type { Part } from "./contents.tsx";
import { Contents } from "./contents.tsx";
import contents from "./contents.module.css";
import styles from "./method-frame.module.css";
import type { MethodPath } from "./method-address.ts";
import { METHOD_PATHS } from "./method-address.ts";
import { methodWords } from "./method-words.tsx";

/** A part with its content. */
export interface MethodPart extends Part {
  readonly body: ReactNode;
}

/** The page; `opening` stands above its parts. */
export function MethodFrame({
  path,
  view,
  standfirst,
  opening,
  parts,
}: {
  readonly path: MethodPath;
  readonly view: View;
  readonly standfirst: ReactNode;
  readonly opening?: ReactNode;
  readonly parts: readonly MethodPart[];
}) {
  const say = methodWords();
  return (
    <Page
      view={view}
      name={path === "/about" ? say.name : say.named(say.page[path].name)}
      kicker={path === "/about" ? undefined : <a href={view.href("/about")}>{say.name}</a>}
      heading={say.page[path].heading}
      standfirst={standfirst}
    >
      <nav aria-label={say.pages} className={styles.pages}>
        <ul>
          {METHOD_PATHS.map((one) => (
            <li key={one}>
              <a href={view.href(one)} aria-current={one === path ? "page" : undefined}>
                {say.page[one].name}
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
              <h2>
                <RecordText text={title} />
              </h2>
              {body}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
