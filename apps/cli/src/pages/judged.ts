/** Judged: with which others an incident is held to be one, by whom and why, and where judgements contradict each other. */
import type { Verdict } from "@sitrep/domain/judgement";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { item, section } from "./page.ts";

type Answer = AnswerOf<"incidents", "byId">;

const VERDICT_WORDS = {
  same: "said to be the same as",
  different: "said to be another than",
  unsure: "perhaps the same as",
} as const satisfies Record<Verdict, string>;

/** The section on them; nothing where nobody judged. */
export function judgedLines(
  { judged, labels, item: incident }: Answer,
  pen: Pen,
): readonly string[] {
  const { judgements, cluster, conflicts } = judged;
  const named = (id: string): string =>
    `${pen.text(labelOf(labels, id))}  ${pen.style("accent", pen.text(id))}`;
  const direct = new Set(judgements.map(({ other }) => other));
  const through = cluster.filter((id) => id !== incident.id && !direct.has(id));
  return section(pen, "The same or another", [
    ...judgements.flatMap(({ other, verdict, reason, author, decidedOn }) => {
      const day = decidedOn === null ? "" : `, ${describeWhen(decidedOn)}`;
      return item(
        pen,
        pen.glyphs.bullet,
        `${VERDICT_WORDS[verdict]}: ${named(other)}\n${pen.text(reason)} ${pen.style("quiet", `${pen.text(author)}${day}`)}`,
      );
    }),
    ...through.flatMap((id) =>
      item(pen, pen.glyphs.bullet, `the same, through others: ${named(id)}`),
    ),
    ...conflicts.flatMap(({ cut, different, rows }) => {
      const [one, other] = cut;
      const against = [
        ...different.map((id) => pen.text(labelOf(labels, id))),
        ...rows.map(() => "their publisher tells its rows apart"),
      ];
      const text = `judgements contradict each other: that ${pen.text(one)} is ${pen.text(other)} is not followed, because of: ${[...new Set(against)].join("; ")}`;
      return item(pen, pen.style("alarm", "!"), text);
    }),
  ]);
}
