/** Glance: what is reported, where, when and by whom, in four columns. */
import type { ReactNode } from "react";
import { CountMark } from "../marks/count.tsx";
import { Heads } from "../marks/speakers.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { withQuery } from "../address.ts";
import { WhyCount, WhyNumber } from "../why/why-number.tsx";
import { numberWords } from "../words/number.ts";
import { fullest } from "./areas.ts";
import type { FrontAnswer } from "./front-answer.ts";
import { frontWords } from "./front-words.tsx";
import styles from "./glance.module.css";

/** How many kinds and places are named before the rest is summed up. */
const MOST_NAMED = 6;

/** The four columns. */
export function Glance({ answer, view }: { readonly answer: FrontAnswer; readonly view: View }) {
  const say = frontWords();
  const { kinds, voices } = answer;
  const governorates = fullest(answer.map.areas, "governorate");
  const otherKinds = kinds.slice(MOST_NAMED);
  return (
    <div className={styles.glance}>
      <Column heading={say.what}>
        <ul className={styles.rows}>
          {kinds.slice(0, MOST_NAMED).map(({ kind, incidents }) => (
            <li key={kind}>
              <a href={view.href("/incidents", { kind })}>{codeHeading(kind)}</a>
              <WhyNumber of={withQuery("/incidents", { kind })} name="records" view={view}>
                {numberWords(incidents)}
              </WhyNumber>
            </li>
          ))}
          {otherKinds.length > 0 && (
            <li>
              <a href={view.href("/incidents")}>{say.otherKinds(otherKinds.length)}</a>
              <span>{numberWords(otherKinds.reduce((sum, one) => sum + one.incidents, 0))}</span>
            </li>
          )}
        </ul>
      </Column>
      <Column heading={say.where}>
        <ul className={styles.rows}>
          {governorates.slice(0, MOST_NAMED).map(({ place, inside }) => (
            <li key={place.id}>
              <a href={view.href("/incidents", { place: place.id })}>{place.name}</a>
              <WhyCount address={view.href("/incidents", { place: place.id })} name="cell">
                <CountMark count={inside.count} />
              </WhyCount>
            </li>
          ))}
        </ul>
        <p className="note">
          {governorates.length > MOST_NAMED &&
            say.otherGovernorates(governorates.length - MOST_NAMED)}
          {say.knownOnlyWider}
        </p>
      </Column>
      <Column heading={say.byWhom}>
        <ul className={styles.voices}>
          {voices.groups
            .filter(({ sources }) => sources > 0)
            .map(({ party, named, sources, heard }) => (
              <li key={`${party} ${named}`}>
                <a
                  href={view.href("/sources", {
                    party: String(party),
                    identity: named ? "named" : "anonymous",
                  })}
                >
                  {say.sources(sources, named)}
                </a>
                <span className="aside">{say.party(party)}</span>
                {heard.length < sources && <span className="note">{say.drawn(heard.length)}</span>}
                <span className={styles.circles}>
                  {heard.map(({ source }) => (
                    <Heads
                      key={source.id}
                      identity={source.identity.is}
                      headcount={source.computed.headcount}
                      isQuiet
                    />
                  ))}
                </span>
              </li>
            ))}
        </ul>
        <p className="note">
          {shareWords(answer)} {say.circle}
        </p>
      </Column>
    </div>
  );
}

function Column({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles.column}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function shareWords({ voices, reprints }: FrontAnswer): string {
  const { records, unnamedOnly, partiesOnly } = voices.shares;
  return frontWords().shares(records, unnamedOnly, partiesOnly, reprints);
}
