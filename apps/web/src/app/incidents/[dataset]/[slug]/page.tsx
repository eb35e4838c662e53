import { SaidOfIt } from "../../../../claim/relations.tsx";
import { AccountDifferences } from "../../../../incident/account-differences.tsx";
import { AroundLinks } from "../../../../incident/around-links.tsx";
import { HarmSection } from "../../../../incident/harm-section.tsx";
import { IncidentAccount } from "../../../../incident/incident-account.tsx";
import { IncidentFacts } from "../../../../incident/incident-facts.tsx";
import { IncidentMap } from "../../../../incident/incident-map.tsx";
import { JudgedBeside, askBeside } from "../../../../incident/judged-beside.tsx";
import { JudgedNote } from "../../../../incident/judged-note.tsx";
import { storyWords } from "../../../../incident/story-words.tsx";
import { setApart } from "../../../../language/record-text.tsx";
import { recordWords } from "../../../../record/record-words.ts";
import { Referrers } from "../../../../record/referrers.tsx";
import { showPage } from "../../../../show-page.tsx";
import { RecordPage } from "../../../../record/record-page.tsx";
import { WhoSays } from "../../../../record/who-says.tsx";
import type { PageProps } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { codeWords } from "../../../../words/names.ts";

/** One incident: what is said to have happened, by whom, how it reached us, and how it came to stand here. */
export default function Incident(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const answer = await view.caller.incidents.byId({ id, knownAt: view.knownAt });
    const leaning = await view.caller.leaning.record({ id: answer.item.id, knownAt: view.knownAt });
    const { item, labels, saidOfIt, judged } = answer;
    const beside = await askBeside(item.id, judged, view);
    const say = storyWords();
    return (
      <RecordPage
        of={{ ...answer, kind: "incident", id: item.id, title: item.title }}
        view={view}
        name={setApart(item.title)}
        kicker={
          <>
            <a href={view.href("/incidents")}>{say.incidents}</a>
            {recordWords().comma}
            <a href={view.href("/incidents", { kind: item.kind })}>{codeWords(item.kind)}</a>
          </>
        }
        standfirst={<IncidentAccount incident={item} labels={labels} view={view} />}
      >
        <div className="split">
          <IncidentFacts incident={item} labels={labels} view={view} />
          <aside className="stack">
            <IncidentMap incident={item} view={view} />
            <AroundLinks incident={item} view={view} />
          </aside>
        </div>
        <HarmSection incident={item} view={view} />
        <WhoSays heading={say.whoSays} item={item} answer={answer} leaning={leaning} view={view}>
          <AccountDifferences incident={item} />
        </WhoSays>
        {saidOfIt.length > 0 && (
          <section className="section">
            <h2>{say.claimed}</h2>
            <SaidOfIt links={saidOfIt} view={view} />
          </section>
        )}
        <JudgedNote id={item.id} judged={judged} labels={labels} view={view}>
          <JudgedBeside incident={item} others={beside} view={view} />
        </JudgedNote>
        <Referrers
          referrers={answer.referrers}
          view={view}
          leaveOut={["claim", "judgement"]}
          heading={say.restsOnIt}
        />
      </RecordPage>
    );
  });
}
