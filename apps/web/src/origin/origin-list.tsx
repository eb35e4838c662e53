/** Origin list: the drawing of origins for narrow screens: outlets, below them what they printed, below that who is heard. */
import { headcountOf, labelOf } from "@sitrep/domain/source";
import type { ReactNode } from "react";
import { RecordText } from "../language/record-text.tsx";
import { Heads } from "../marks/speakers.tsx";
import styles from "./origin-graph.module.css";
import type { OriginNames, OriginWays } from "./origin-layers.ts";
import { originLayers } from "./origin-layers.ts";
import { originTerms } from "./origin-words.tsx";

/** The list; hidden where there is room for the drawing. */
export function OriginList({
  of,
  names,
}: {
  readonly of: OriginWays;
  readonly names: OriginNames;
}): ReactNode {
  const say = originTerms();
  const again = new Map(originLayers(of, names).nodes.map((node) => [node.key, node.again]));
  const byOutlet = Map.groupBy(of.ways, ({ document }) => names.documents[document]?.publisher);
  return (
    <ul className={styles.tree}>
      {[...byOutlet].map(([outlet, own]) => (
        <li key={outlet ?? ""}>
          {outlet === undefined ? say.noPublisher : <Voice id={outlet} names={names} />}
          <ul>
            {[...Map.groupBy(own, ({ document }) => document)].map(([document, told]) => (
              <li key={document}>
                <RecordText text={names.documents[document]?.title ?? document} />
                <Copies count={again.get(`document ${document}`) ?? 0} />
                <ul>
                  {told.map(({ speaker, via }) => (
                    <li key={[speaker, ...via].join(" ")}>
                      <Voice id={speaker} names={names} />
                      {speaker === outlet && say.ownVoice}
                      {via.length > 0 && say.through}
                      {via.map((id) => (
                        <Voice key={id} id={id} names={names} />
                      ))}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
} // prettier-ignore

function Copies({ count }: { readonly count: number }): ReactNode {
  if (count === 0) return null;
  return <span className="note"> {originTerms().again(count)}</span>;
}

function Voice({
  id,
  names,
}: {
  readonly id: string | null;
  readonly names: OriginNames;
}): ReactNode {
  const source = id === null ? undefined : names.sources[id];
  if (source === undefined) return originTerms().nobody;
  return (
    <>
      <Heads identity={source.identity.is} headcount={headcountOf(source)} isQuiet />{" "}
      <RecordText text={labelOf(source)} />
    </>
  );
}
