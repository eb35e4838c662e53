/** What an explorer asks, as our API and DuckDB are asked it: the number of a question changes its days, so that none was asked before. */
import { dayOfNumber, numberOfDay } from "@sitrep/domain/day";

/** One kind of question. */
export interface ExplorerQuestion {
  readonly name: string;
  /** The procedure, and what it takes. */
  readonly ours: (n: number) => { readonly path: string; readonly input: object };
  /** The statements that answer the same from a table `event` of the publisher's own rows. */
  readonly duck: (n: number) => readonly string[];
}

/** The first day that the nth question is about. */
function from(n: number): string {
  return dayOfNumber(numberOfDay("1989-01-02") + n);
}

const TO = "2023-12-31";

/** Some years of them, which begin and end elsewhere each time. */
function stretch(n: number): { readonly from: string; readonly to: string } {
  const first = (n * 2111) % 9000;
  return { from: from(first), to: from(first + 900 + ((n * 977) % 2700)) };
}

function asked(n: number, more = "true"): string {
  return `from event where date_end >= '${from(n)}' and date_start <= '${TO}' and ${more}`;
}

function monthly(n: number, more?: string): string {
  return `select date_trunc('month', date_start), count(*) ${asked(n, more)} group by 1 order by 1`;
}

/** The eight things that incidents are told apart by, as the publisher's columns have them. */
const SIDES = [
  "type_of_violence", "side_a", "side_b", "dyad_name", "country || adm_1", "source_office", "where_prec", "event_clarity",
] as const; // prettier-ignore

function broken(n: number, more?: string): readonly string[] {
  const counts = SIDES.map((side) => `select ${side}, count(*) ${asked(n, more)} group by 1 order by 2 desc limit 50`); // prettier-ignore
  return [`select count(*) ${asked(n, more)}`, monthly(n, more), ...counts];
}

function celled(n: number, cells: number, more?: string): readonly string[] {
  const point = `floor((longitude + 180) / 360 * ${cells}), floor((latitude + 90) / 180 * ${cells})`;
  return [
    `select ${point}, count(*), mode(latitude || ' ' || longitude) ${asked(n, `where_prec <= 2 and ${more ?? "true"}`)} group by all`,
    `select country, adm_1, count(*) ${asked(n, `where_prec > 2 and ${more ?? "true"}`)} group by all`,
  ];
}

function listed(n: number, more?: string): readonly string[] {
  return [
    `select * ${asked(n, more)} order by date_end desc, id limit 50`,
    `select count(*) ${asked(n, more)}`,
  ];
}

const WINDOW = "longitude between -20 and 60 and latitude between -20 and 40";

/** A box as wide and as high, somewhere else each time. */
function moved(n: number) {
  const [west, south] = [((n * 37) % 101) - 180, ((n * 13) % 41) - 50];
  return { west, south, east: west + 80, north: south + 60 };
}

function within({ west, south, east, north }: ReturnType<typeof moved>): string {
  return `longitude between ${west} and ${east} and latitude between ${south} and ${north}`;
}

/** See the file. */
export const EXPLORER_QUESTIONS: readonly ExplorerQuestion[] = [
  {
    name: "overview",
    ours: (n) => ({ path: "explore.overview", input: { from: from(n), to: TO } }),
    duck: (n) => broken(n),
  },
  {
    name: "overview of some years",
    ours: (n) => ({ path: "explore.overview", input: stretch(n) }),
    duck: (n) =>
      broken(0).map((statement) => {
        const { from: first, to } = stretch(n);
        return statement.replace(from(0), first).replace(TO, to);
      }),
  },
  {
    name: "overview of one country",
    ours: (n) => ({
      path: "explore.overview",
      input: { from: from(n), to: TO, place: "gazetteer/iq" },
    }),
    duck: (n) => broken(n, "country = 'Iraq'"),
  },
  {
    name: "overview of a word",
    ours: (n) => ({ path: "explore.overview", input: { from: from(n), to: TO, q: "market" } }),
    duck: (n) => [
      `create or replace temp table hit as select * ${asked(n, "source_headline || where_description ilike '%market%'")}`,
      ...broken(n).map((statement) => statement.replace("from event", "from hit")),
    ],
  },
  {
    name: "map of a continent",
    ours: (n) => ({
      path: "explore.cells",
      input: { from: from(n), to: TO, window: "-20,-20,60,40", zoom: 4 },
    }),
    duck: (n) => celled(n, 73, WINDOW),
  },
  {
    name: "map of the world",
    ours: (n) => ({
      path: "explore.cells",
      input: { from: from(n), to: TO, window: "-180,-85,180,85", zoom: 1 },
    }),
    duck: (n) => celled(n, 9),
  },
  {
    name: "map moved",
    ours: (n) => ({
      path: "explore.cells",
      input: { from: from(0), to: TO, window: Object.values(moved(n)).join(), zoom: 4 },
    }),
    duck: (n) => celled(0, 73, within(moved(n))),
  },
  {
    name: "overview of a box",
    ours: (n) => ({
      path: "explore.overview",
      input: { from: from(0), to: TO, box: Object.values(moved(n)).join(), sure: true },
    }),
    duck: (n) => broken(0, `where_prec <= 2 and ${within(moved(n))}`),
  },
  {
    name: "months",
    ours: (n) => ({ path: "series.incidents", input: { by: "month", from: from(n), to: TO } }),
    duck: (n) => [monthly(n)],
  },
  {
    name: "page of incidents",
    ours: (n) => ({ path: "incidents.list", input: { from: from(n), to: TO } }),
    duck: (n) => listed(n),
  },
  {
    name: "page in a box",
    ours: (n) => ({ path: "incidents.list", input: { from: from(n), to: TO, box: "-20,-20,60,40", sure: true } }), // prettier-ignore
    duck: (n) => listed(n, `where_prec <= 2 and ${WINDOW}`),
  },
];
