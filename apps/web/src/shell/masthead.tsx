/** Masthead: the name, a search box (the search page has its own), and the sections. */
import type { View } from "../view.ts";
import styles from "./masthead.module.css";
import type { SiteSection } from "./sections.ts";
import { BACKGROUND_SECTIONS, RECORD_SECTIONS } from "./sections.ts";

/** What the masthead needs; pages without a view give a plain `href`. */
export interface MastheadProps {
  readonly path: string;
  readonly href: View["href"];
}

/** The masthead. The section that the page belongs to is marked for eyes and for screen readers. */
export function Masthead({ path, href }: MastheadProps) {
  const knownAt = new URL(href("/"), "http://here").searchParams.get("knownAt");
  return (
    <header className={styles.masthead}>
      <div className={`wrap ${styles.top}`}>
        <p className={styles.name}>
          <a href={href("/")}>Sitrep</a>
        </p>
        <p className={styles.motto}>What is said about an armed conflict, and who says it</p>
        {path !== "/search" && (
          <search className={styles.search}>
            <form action="/search">
              {knownAt !== null && <input type="hidden" name="knownAt" value={knownAt} />}
              <label className="hidden" htmlFor="masthead-q">
                Search the record
              </label>
              <input id="masthead-q" type="search" name="q" maxLength={200} autoComplete="off" />
              <button>Search</button>
            </form>
          </search>
        )}
      </div>
      <nav className={`wrap ${styles.nav}`} aria-label="Sections">
        <ul className={styles.records}>
          {RECORD_SECTIONS.map((section) => (
            <Entry key={section.path} section={section} path={path} href={href} />
          ))}
        </ul>
        <ul className={styles.background}>
          {BACKGROUND_SECTIONS.map((section) => (
            <Entry key={section.path} section={section} path={path} href={href} />
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Entry({
  section,
  path,
  href,
}: Pick<MastheadProps, "path" | "href"> & { readonly section: SiteSection }) {
  const isHere = path === section.path || path.startsWith(`${section.path}/`);
  return (
    <li>
      <a
        href={href(section.path)}
        aria-current={isHere ? (path === section.path ? "page" : "true") : undefined}
      >
        {section.name}
      </a>
    </li>
  );
}
