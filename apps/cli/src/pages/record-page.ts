/** Record page: one record of whatever kind, found by its id, with the page of its kind. */
import type { Caller } from "@sitrep/api/router";
import type { RecordKind } from "@sitrep/domain/record";
import type { Pen } from "../drawing/pen.ts";
import { actorPage } from "./actor-page.ts";
import { claimPage } from "./claim-page.ts";
import { documentPage } from "./document-page.ts";
import { estimatePage } from "./estimate-page.ts";
import { incidentPage } from "./incident-page.ts";
import { placePage } from "./place-page.ts";
import { plainPage } from "./plain-page.ts";
import { sourcePage } from "./source-page.ts";

/** A record with all that the counter tells of it, and its page. */
export interface RecordPage {
  readonly kind: RecordKind;
  readonly whole: unknown;
  readonly draw: (pen: Pen) => readonly string[];
}

/** What is asked about. */
export interface RecordQuestion {
  readonly id: string;
  readonly knownAt?: string;
}

/** Finds a record. @throws TRPCError NOT_FOUND where the id names nothing */
export async function findRecord(caller: Caller, question: RecordQuestion): Promise<RecordPage> {
  const plain = await caller.search.byId(question);
  return pageOf(caller, plain.kind, question, plain);
}

/** The page of a record whose kind is known already. */
export async function pageOf(
  caller: Caller,
  kind: RecordKind,
  question: RecordQuestion,
  plain?: Awaited<ReturnType<Caller["search"]["byId"]>>,
): Promise<RecordPage> {
  const { id } = question;
  const asked = question.knownAt === undefined ? { id } : { id, knownAt: question.knownAt };
  switch (kind) {
    case "incident": {
      const whole = await caller.incidents.byId(asked);
      return { kind, whole, draw: (pen) => incidentPage(whole, pen) };
    }
    case "estimate": {
      const whole = await caller.estimates.byId(asked);
      return { kind, whole, draw: (pen) => estimatePage(whole, pen) };
    }
    case "claim": {
      const found = await caller.claims.byId(asked);
      const against = await caller.claims.record(asked);
      return {
        kind,
        whole: { ...found, against },
        draw: (pen) => claimPage(found, against, pen),
      };
    }
    case "source": {
      const whole = await caller.sources.byId(asked);
      return { kind, whole, draw: (pen) => sourcePage(whole, pen) };
    }
    case "document": {
      const whole = await caller.documents.byId(asked);
      return { kind, whole, draw: (pen) => documentPage(whole, pen) };
    }
    case "place": {
      const whole = await caller.places.byId(asked);
      return { kind, whole, draw: (pen) => placePage(whole, pen) };
    }
    case "actor": {
      const whole = await caller.actors.byId(asked);
      return { kind, whole, draw: (pen) => actorPage(whole, pen) };
    }
    case "dataset":
    case "coverage":
    case "balance":
    case "judgement": {
      const whole = plain ?? (await caller.search.byId(asked));
      return { kind, whole, draw: (pen) => plainPage(whole, pen) };
    }
  }
}
