import { seriesOver } from "@sitrep/api/series-over";
import { IncidentFilter } from "@sitrep/domain/filter";
import { askOnce } from "../../../../answers.ts";
import { actorWords } from "../../../../actor/actor-words.tsx";
import { Aliases } from "../../../../actor/aliases.tsx";
import { DeedSection } from "../../../../actor/deed-section.tsx";
import { deedsOf } from "../../../../actor/deeds.ts";
import { RecordText } from "../../../../language/record-text.tsx";
import { codeSentence } from "../../../../term/code-sentence.ts";
import { Fact, Facts } from "../../../../record/facts.tsx";
import { LinkList } from "../../../../record/link-list.tsx";
import { RecordLink } from "../../../../record/record-link.tsx";
import { SaidList, claimEntry, estimateEntry } from "../../../../record/said-list.tsx";
import { MonthSeries } from "../../../../series/month-series.tsx";
import { showPage } from "../../../../show-page.tsx";
import { RecordPage } from "../../../../record/record-page.tsx";
import type { PageProps } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { Name } from "../../../../words/name.tsx";
import { codeWords } from "../../../../words/names.ts";
import { When } from "../../../../words/time.tsx";

/** So many figures and claims are shown here; all of them have pages of their own. */
const SHOWN = 12;

/** One actor: its names, what it did or suffered by how surely that is said, and what is said about it. */
export default function ActorPage(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const { caller, knownAt } = view;
    const answer = await caller.actors.byId({ id, knownAt });
    const [incidents, estimates, claims] = await Promise.all([
      caller.incidents.list({ actor: [id], limit: 200, knownAt }),
      caller.estimates.list({ subject: [id], limit: 200, knownAt }),
      caller.claims.list({ subject: [id], limit: 200, knownAt }),
    ]);
    const { item, labels, referrers } = answer;
    const { actor } = IncidentFilter.parse({ actor: id });
    const months =
      incidents.total === 0
        ? null
        : await askOnce(`months of actor ${id}`, view, async (at) => {
            const { days } = await caller.series.map({ actor, knownAt: at });
            return seriesOver(caller, { actor, knownAt: at }, days);
          });
    const ofRole = (role: string) => referrers.filter((one) => one.role === role);
    const labelled = Object.fromEntries(referrers.map((one) => [one.id, one]));
    const names = { ...labelled, ...labels };
    const parts = ofRole("parent").map((one) => one.id);
    const say = actorWords();
    const voices = ofRole("actor").map((one) => one.id);
    return (
      <RecordPage
        of={{ ...answer, kind: "actor", id: item.id, title: item.name }}
        view={view}
        kicker={
          <>
            <a href={view.href("/actors")}>{say.name}</a>
            {say.comma}
            <a href={view.href("/actors", { kind: item.kind })}>{codeWords(item.kind)}</a>
          </>
        }
        heading={<Name text={item.name} />}
        standfirst={
          item.aliases.length === 0 ? undefined : (
            <p>{say.also(<Aliases aliases={item.aliases} />)}</p>
          )
        }
      >
        <Facts>
          <Fact name={say.fact.kind}>{codeSentence("actor", item.kind)}</Fact>
          {item.parent !== undefined && (
            <Fact name={say.fact.parent}>
              <RecordLink id={item.parent} labels={names} view={view} />
            </Fact>
          )}
          {parts.length > 0 && (
            <Fact name={say.fact.parts}>
              <LinkList ids={parts} labels={names} view={view} />
              <span className="note">{say.fact.partsNote}</span>
            </Fact>
          )}
          {item.active !== undefined && (
            <Fact name={say.fact.active}>
              <When when={item.active} />
            </Fact>
          )}
          {voices.length > 0 && (
            <Fact name={say.fact.voices}>
              <LinkList ids={voices} labels={names} view={view} />
            </Fact>
          )}
          <Fact name={say.fact.note}>
            {item.notes !== undefined && <RecordText text={item.notes} />}
          </Fact>
        </Facts>
        {months !== null && (
          <section className="section">
            <h2>{say.when}</h2>
            <MonthSeries
              answer={months}
              href={(from, to) => view.href("/incidents", { actor: id, from, to })}
              filter={{ actor: id }}
              view={view}
            />
          </section>
        )}
        {incidents.total > incidents.items.length && (
          <p className="note">
            {say.newest(incidents.items.length, incidents.total, (words) => (
              <a href={view.href("/incidents", { actor: id })}>{words}</a>
            ))}
          </p>
        )}
        {deedsOf(id, incidents.items).map((deeds) => (
          <DeedSection
            key={deeds.role}
            deeds={deeds}
            among={incidents.total > incidents.items.length ? incidents.items.length : null}
            labels={{ ...incidents.labels, ...names }}
            view={view}
          />
        ))}
        <SaidList
          heading={say.figures}
          entries={estimates.items.slice(0, SHOWN).map((one) => estimateEntry(one, view))}
          more={
            <p>
              <a href={view.href("/estimates", { subject: id })}>
                {say.allFigures(estimates.total)}
              </a>
            </p>
          }
        />
        <SaidList
          heading={say.claims}
          entries={claims.items.slice(0, SHOWN).map((one) => claimEntry(one, view))}
          more={
            claims.total > SHOWN && (
              <p>
                <a href={view.href("/claims", { subject: id })}>{say.allClaims(claims.total)}</a>
              </p>
            )
          }
        />
      </RecordPage>
    );
  });
}
