/** The SQLite form of the tables, all strict; and the triggers that keep the ledger append-only. SPEC L4. */

/** Raised whenever the tables change; a file with another number is not opened. */
export const SCHEMA_VERSION = 8;

/** What SQLite keeps in the file's head to say whose it is: "Sitr". */
export const APPLICATION_ID = 0x53_69_74_72;

/**
 * How many bytes of new words the index of words gathers before it writes them: SQLite's own 1 MB is written and merged
 * a hundred times in a large import, which takes it half as long again.
 */
const WORDS_AT_HAND = 16 * 1024 * 1024;

const APPEND_ONLY = [
  ["batch", "update"],
  ["batch", "delete"],
  // Until its batch is there, a revision is being written: what the public sees of it is known only at the end.
  ["revision", "update", "when old.position <= (select max(position) from batch)"],
  ["revision", "delete"],
]
  .map(
    ([
      table,
      verb,
      when = "",
    ]) => `create trigger ${table}_${verb} before ${verb} on ${table} ${when}
begin select raise(abort, 'the ledger is append-only'); end;`,
  )
  .join("\n");

// `insert or replace` deletes without asking the triggers above; it also inserts, which asks these.
const AT_THE_END = `
create trigger batch_insert before insert on batch
when new.position <> coalesce((select max(position) from batch), 0) + 1
begin select raise(abort, 'a batch goes to the end of the ledger'); end;
create trigger revision_insert before insert on revision
when new.position <> coalesce((select max(position) from batch), 0) + 1
  or new.seq <= coalesce((select max(seq) from revision), 0)
begin select raise(abort, 'a revision goes to the end of the ledger, before its batch'); end;`;

/** Creates an empty database. */
export const CREATE = `
pragma application_id = ${APPLICATION_ID};
create table meta (name text primary key, value text not null) strict, without rowid;
create table batch (
  position integer primary key, recorded_at text not null, author text not null, reason text not null,
  dataset text not null, created integer not null, amended integer not null, retracted integer not null,
  previous text not null, hash text not null
) strict;
create table revision (
  seq integer primary key,
  position integer not null references batch (position) deferrable initially deferred, id text not null, kind text not null,
  change text not null, body text, salt text, body_hash text
) strict;
create index revision_by_id on revision (id, position);
create index revision_by_position on revision (position, seq);
create table record (
  version integer primary key, id text not null, number integer not null, kind text not null, dataset text not null,
  since integer not null, until integer, seq integer not null, visibility text not null, label text not null,
  label_ar text, sort_label text not null, earliest text, latest text,
  day text generated always as (coalesce(latest, earliest)) virtual, area integer, traits integer
) strict;
create index record_by_id on record (id, since);
create index record_by_label on record (kind, visibility, sort_label, since, until);
create index record_by_day on record (kind, visibility, day desc, since, until, earliest, latest, area, traits, dataset);
create index record_by_area on record (area, kind, visibility, since, until) where area is not null;
create index record_ended on record (version, until) where until is not null;
create index record_by_end on record (until, id) where until is not null;
create table incident (
  version integer primary key, kind text not null, place integer not null, spread integer not null,
  precision text not null, extent text not null, verification text not null
) strict;
create index incident_by_kind on incident (kind);
create index incident_spread on incident (version) where spread > 0;
create table estimate (version integer primary key, metric text not null, nature text not null, verification text not null) strict;
create index estimate_by_metric on estimate (metric);
create table claim (version integer primary key, kind text not null) strict;
create table source (version integer primary key, kind text not null, identity text not null, party integer not null) strict;
create table place (version integer primary key, kind text not null, parent text) strict;
create index place_by_parent on place (parent);
create table actor (version integer primary key, kind text not null) strict;
create table facet_set (id integer primary key, members text not null unique) strict;
create table facet (set_id integer not null, name text not null, value text not null, primary key (name, value, set_id)) strict, without rowid;
create table link (version integer not null, role integer not null, target integer not null, primary key (version, role, target)) strict, without rowid;
create index link_by_target on link (target, role, version);
create table voice (version integer not null, document integer not null, source integer not null, primary key (version, document, source)) strict, without rowid;
create index voice_by_document on voice (document, version, source);
create table hidden_link (version integer not null, target integer not null, primary key (version, target)) strict, without rowid;
create index hidden_link_by_target on hidden_link (target, version);
create virtual table search using fts5 (words, content = '', contentless_delete = 1, detail = 'none',
  tokenize = 'unicode61 remove_diacritics 2');
insert into search (search, rank) values ('hashsize', ${WORDS_AT_HAND});
create virtual table search_term using fts5vocab (search, instance);
create table row_memory (dataset text primary key, key text not null, position integer not null, hash text not null,
  digest text not null, standing blob not null) strict;
create table row_memory_part (dataset text not null, part integer not null, told blob not null, records blob not null,
  primary key (dataset, part)) strict;
create table incident_segment (first integer primary key, rows integer not null, own blob not null, links blob not null) strict;
${APPEND_ONLY}
${AT_THE_END}
insert into meta values ('schema', '${SCHEMA_VERSION}');
`;
