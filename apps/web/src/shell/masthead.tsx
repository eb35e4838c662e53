/** Masthead: the name, a search box (the search page has its own), the other languages, and the sections. */
import type { QueryValues } from "../address.ts";
import { pageLanguage, localPath } from "../language/speech.ts";
import type { View } from "../view.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import styles from "./masthead.module.css";
import type { SectionPath } from "./sections.ts";
import { BACKGROUND_SECTIONS, RECORD_SECTIONS } from "./sections.ts";
import { shellWords } from "./shell-words.ts";

/** What the masthead needs; pages without a view give a plain `href`. */
export interface MastheadProps {
  readonly path: string;
  readonly href: View["href"];
  /** The query of the page as it was understood, which the page in another language keeps. */
  readonly kept?: QueryValues;
}

/** The masthead. The section that the page belongs to is marked for eyes and for screen readers. */
export function Masthead({ path, href, kept = {} }: MastheadProps) {
  const knownAt = new URL(href("/"), "http://here").searchParams.get("knownAt");
  const say = shellWords(pageLanguage());
  const here = BACKGROUND_SECTIONS.find((section) => isIn(section, path));
  return (
    <header>
      <div className={`wrap ${styles.top}`}>
        <p className={styles.name}>
          <a href={href("/")} lang="en">
            Sitrep
          </a>
        </p>
        <p className={styles.motto}>{say.motto}</p>
        {path !== "/search" && (
          <search className={styles.search}>
            <form action={localPath("/search")}>
              {knownAt !== null && <input type="hidden" name="knownAt" value={knownAt} />}
              <label className="hidden" htmlFor="masthead-q">
                {say.searchLabel}
              </label>
              <input id="masthead-q" type="search" name="q" maxLength={200} autoComplete="off" />
              <button>{say.search}</button>
            </form>
          </search>
        )}
        <LanguageSwitch path={path} kept={kept} />
      </div>
      <nav className={`wrap ${styles.nav}`} aria-label={say.sections}>
        <ul className={styles.records}>
          {RECORD_SECTIONS.map((section) => (
            <Entry key={section} section={section} path={path} href={href} />
          ))}
          <li className={styles.more}>
            <details className="folded">
              <summary>
                {say.moreSections}
                {here !== undefined && <strong>{say.section[here]}</strong>}
              </summary>
              <ul className={styles.background}>
                {BACKGROUND_SECTIONS.map((section) => (
                  <Entry key={section} section={section} path={path} href={href} />
                ))}
              </ul>
            </details>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** Whether a page belongs to a section. */
function isIn(section: SectionPath, path: string): boolean {
  return path === section || path.startsWith(`${section}/`);
}

function Entry({
  section,
  path,
  href,
}: Pick<MastheadProps, "path" | "href"> & { readonly section: SectionPath }) {
  const isHere = isIn(section, path);
  return (
    <li>
      <a
        href={href(section)}
        aria-current={isHere ? (path === section ? "page" : "true") : undefined}
      >
        {shellWords(pageLanguage()).section[section]}
      </a>
    </li>
  );
}
