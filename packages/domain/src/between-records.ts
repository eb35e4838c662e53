/**
 * Between records: what is wrong between records that are read one after the other, twice where need be, however many they
 * are. Kept are only the names of private persons, what balances and judgements name, which claims are about which, and, where
 * incidents are held against it, what a dataset says that it watches. SPEC B4, B5, D4, G2, G3, J2, Q10, V17.
 */
import { ClaimLinks } from "./claim-links.ts";
import { CoverageLook } from "./coverage-look.ts";
import { said } from "./defect-sentence.ts";
import type { Figure } from "./figure.ts";
import { figureOf } from "./figure.ts";
import { nameMask } from "./gate-name.ts";
import type { NameMask } from "./gate-name.ts";
import { tellsPlace } from "./gate-place.ts";
import type { LineOf } from "./ground.ts";
import type { Issue } from "./issue.ts";
import { articleFor } from "./kind-words.ts";
import { isDisordered } from "./quantity.ts";
import { overlapsOf } from "./overlap.ts";
import type { AnyRecord, RecordKind } from "./record.ts";
import { show } from "./show.ts";
import type { Source } from "./source.ts";

/** Tells the kind of a record that is on file outside a collection; `undefined` when there is none. */
export type KnownKind = (id: string) => RecordKind | undefined;

/** A part of a balance, and the whole that it is of. */
interface Part {
  readonly balance: string;
  readonly at: number;
  readonly whole: string;
  readonly part: string;
}

/** What is known of a record that a balance or a judgement names; `figure` of an estimate. */
interface Met {
  readonly kind: RecordKind;
  readonly unit: string | undefined;
  readonly figure: Figure | null;
}

/** Places are compared by id alone: what lies in what, a collection need not know. */
const lineOf: LineOf = (id) => [id];

/** Two records that are judged. */
interface Pair {
  readonly judgement: string;
  readonly left: string;
  readonly right: string;
}

/** Two masks: for names of several words, and for those of one, which may be anything else too. */
interface Masks {
  readonly sure: NameMask;
  readonly maybe: NameMask;
}

/** See the file. Records are given to `note`, then to `look` where that is needed, and `end` says the rest. */
export class BetweenRecords {
  readonly #full: string[] = [];
  readonly #single: string[] = [];
  readonly #parts: Part[] = [];
  readonly #pairs: Pair[] = [];
  /** What the parts and pairs name, with what is known of it. */
  readonly #named = new Map<string, Met | null>();
  readonly #claims = new ClaimLinks();
  /** Null where the coverage is made of the incidents themselves, so that none lies outside of it. */
  readonly #coverage: CoverageLook | null;
  #masks: Masks | null = null;

  constructor({ isCoverageDerived = false }: { readonly isCoverageDerived?: boolean } = {}) {
    this.#coverage = isCoverageDerived ? null : new CoverageLook();
  }

  /** First reading: what is wrong with the record by itself. */
  note(any: AnyRecord): readonly Issue[] {
    const { kind, record } = any;
    this.#coverage?.note(any);
    switch (kind) {
      case "source":
        for (const name of privateNames(record))
          (/\s/.test(name.trim()) ? this.#full : this.#single).push(name);
        return [];
      case "balance":
        for (const [at, part] of record.parts.entries())
          this.#parts.push({ balance: record.id, at, whole: record.whole, part });
        this.#expect([record.whole, ...record.parts]);
        return [];
      case "judgement":
        this.#pairs.push({ judgement: record.id, left: record.left, right: record.right });
        this.#expect([record.left, record.right]);
        return [];
      case "incident":
        return record.sensitivity === "coarsen" && tellsPlace(record) ? [toldPlace(record.id)] : [];
      case "estimate":
        return isDisordered(record.quantity) ? [disordered(record)] : [];
      case "claim":
        this.#claims.note(record);
        return [];
      case "dataset":
      case "place":
      case "actor":
      case "document":
      case "coverage":
        return [];
    }
  }

  #expect(ids: readonly string[]): void {
    for (const id of ids) if (!this.#named.has(id)) this.#named.set(id, null);
  }

  /** Whether anything came that can only be judged when all records are read again. */
  get needsLook(): boolean {
    const hasNamed = this.#full.length + this.#single.length + this.#named.size > 0;
    return hasNamed || this.#coverage?.needsLook === true;
  }

  /** Second reading: what is wrong with the record beside the others. */
  look(any: AnyRecord): readonly Issue[] {
    this.meet(any);
    const outside = any.kind === "incident" ? (this.#coverage?.look(any.record) ?? []) : [];
    if (this.#full.length + this.#single.length === 0) return outside;
    this.#masks ??= { sure: nameMask(this.#full), maybe: nameMask(this.#single) };
    const { sure, maybe } = this.#masks;
    const issues: Issue[] = [...outside];
    for (const [path, text] of textsOf(withoutOwnNames(any)))
      if (sure.isTold(text)) issues.push(toldName(any.record.id, path, "reject"));
      else if (maybe.isTold(text)) issues.push(toldName(any.record.id, path, "warn"));
    return issues;
  }

  /** Takes note of a record that a balance or a judgement may name. */
  meet({ kind, record }: AnyRecord): void {
    if (this.#named.get(record.id) !== null) return;
    const isEstimate = kind === "estimate";
    this.#named.set(record.id, {
      kind,
      unit: isEstimate ? unitOf(record) : undefined,
      figure: isEstimate ? figureOf(record, lineOf) : null,
    });
  }

  /** What balances and judgements name and was not met. */
  get absent(): readonly string[] {
    return [...this.#named].flatMap(([id, met]) => (met === null ? [id] : []));
  }

  /** What is wrong with claims, balances and judgements; `known` tells of what was not met. */
  end(known: KnownKind): readonly Issue[] {
    const kindOf: KnownKind = (id) => this.#named.get(id)?.kind ?? known(id);
    return [
      ...this.#claims.issues(),
      ...(this.#coverage?.issues() ?? []),
      ...this.#parts.flatMap((part) => this.#partIssues(part)),
      ...this.#overlapIssues(),
      ...this.#pairs.flatMap((pair) => pairIssues(pair, kindOf)),
    ];
  }

  /** Parts are of the whole only when they are counted in its unit. */
  #partIssues({ balance, at, whole, part }: Part): readonly Issue[] {
    const [expected, seen] = [this.#named.get(whole)?.unit, this.#named.get(part)?.unit];
    if (expected === undefined || seen === undefined || expected === seen) return [];
    const path = `parts[${at}]`;
    const what = said({ is: "other-unit", unit: expected });
    return [{ code: "invalid", severity: "reject", ...what, record: balance, path, seen }];
  }

  /** A part that is in another would be counted twice. SPEC B5. */
  #overlapIssues(): readonly Issue[] {
    const balances = Map.groupBy(this.#parts, ({ balance }) => balance);
    return [...balances].flatMap(([balance, parts]) => {
      const figures = parts.flatMap(({ part }) => this.#named.get(part)?.figure ?? []);
      return overlapsOf(figures, lineOf).map(({ part, inside }): Issue => {
        const at = parts.findIndex((one) => one.part === part);
        return {
          code: "overlap",
          severity: "reject",
          ...said({ is: "part-in-part", inside }),
          record: balance,
          path: `parts[${at}]`,
          seen: show(part),
        };
      });
    });
  }
}

function unitOf({ quantity }: Extract<AnyRecord, { readonly kind: "estimate" }>["record"]): string {
  return [quantity.unit, ...(quantity.per ? [`per ${quantity.per}`] : [])].join(" ");
}

/** Only two records of one kind can be the same thing. */
function pairIssues({ judgement, left, right }: Pair, kindOf: KnownKind): readonly Issue[] {
  const [one, other] = [kindOf(left), kindOf(right)];
  if (one === undefined || other === undefined || one === other) return [];
  const at = { record: judgement, path: "right", seen: articleFor(other) };
  const what = said({ is: "other-kind-than-left", left: one, right: other });
  return [{ code: "wrong-kind", severity: "reject", ...what, ...at }];
}

/** Names of private persons stand nowhere but in their own source. */
function toldName(record: string, path: string, severity: Issue["severity"]): Issue {
  const what = said({ is: "private-name", isSure: severity === "reject" });
  return { code: "private-person", severity, ...what, record, path };
}

function toldPlace(id: string): Issue {
  const what = said({ is: "told-place" });
  return { code: "told-place", severity: "reject", ...what, record: id, path: "id", seen: show(id) }; // prettier-ignore
}

function disordered({
  id,
  quantity,
}: Extract<AnyRecord, { readonly kind: "estimate" }>["record"]): Issue {
  return {
    code: "disordered",
    severity: "warn",
    ...said({ is: "coded-disordered" }),
    record: id,
    path: "quantity",
    seen: show(quantity),
  };
}

function privateNames({ identity, aliases }: Source): readonly string[] {
  return identity.is === "named" && identity.private === true ? [identity.name, ...aliases] : [];
}

/** A private person's own name and aliases stand in the source on purpose: the gate keeps them. */
function withoutOwnNames({ kind, record }: AnyRecord): unknown {
  if (kind !== "source" || privateNames(record).length === 0) return record;
  const { identity: _identity, aliases: _aliases, ...rest } = record;
  return rest;
}

function* textsOf(value: unknown, path = ""): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    const own = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    yield* textsOf(held, own);
  }
}
