/** Rules notice: that a link was made under other rules than those that the page is answered by, and what moved since. SPEC L12. */
import { DIRECTION } from "@sitrep/domain/language";
import { RULES_VERSION } from "@sitrep/domain/rules";
import { citeHref } from "../cite/cite-href.ts";
import { pageLanguage } from "../language/speech.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import styles from "./notice.module.css";
import { shellWords } from "./shell-words.ts";

/** Nothing where the link names no version, or the one of today. */
export function RulesNotice({ view }: { readonly view: View }) {
  const { rules } = view;
  if (rules === null || rules.is === "same" || rules.is === "unreadable") return null;
  const language = pageLanguage();
  const say = shellWords(language);
  const moved = rules.is === "older" ? rules.moved : [];
  const cite = citeHref(view);
  return (
    <aside
      className={styles.notice}
      aria-label={say.rulesSince}
      lang={language}
      dir={DIRECTION[language]}
    >
      <p>
        {rules.is === "older"
          ? say.olderRules(rules.version, RULES_VERSION)
          : say.newerRules(rules.version, RULES_VERSION)}
      </p>
      {moved.length > 0 && (
        <ul>
          {moved.map(({ rule, words }) => (
            <li key={`${rule} ${words}`}>
              <RuleNumber rule={rule} view={view} /> <bdi lang="en">{words}</bdi>
            </li>
          ))}
        </ul>
      )}
      {cite !== null && (
        <p>
          {say.hashTells} <a href={cite}>{say.compareHash}</a>
        </p>
      )}
    </aside>
  );
}
