"""Tables and functions of the PostgreSQL journal: one schema a production, one call an append."""

from __future__ import annotations

import secrets

import asyncpg

from hie_runtime.journal.block import JournalError

LAYOUT = 1
OLDEST_SERVER = 130000
# Raised by the functions below when the writer's session is not the newest.
FENCED = "HIE01"

# The columns are those of the SQLite journal (journal.rows makes them); items are named instead of numbered.
# Bodies are stored as they are: compressing them would cost more than all else. Entries change once (done), which leaves
# dead rows: they are vacuumed often, as a queue read past a million of them is not quick any more.
TABLES = """
CREATE TABLE meta(key text PRIMARY KEY, value bigint NOT NULL);
CREATE TABLE writer(epoch bigint NOT NULL, session bigint NOT NULL, number bigint NOT NULL, purged bigint NOT NULL)
  WITH (fillfactor = 10);
CREATE TABLE revision(hash text PRIMARY KEY, document text NOT NULL);
CREATE TABLE block(
  id bigint PRIMARY KEY, item text NOT NULL, at float8 NOT NULL, n integer NOT NULL, size bigint NOT NULL,
  parent bigint NOT NULL, parent_indexes bytea, root bigint NOT NULL, root_indexes bytea,
  category text NOT NULL, sources text NOT NULL, checksum bigint NOT NULL,
  offsets bytea NOT NULL, bodies bytea NOT NULL);
ALTER TABLE block ALTER bodies SET STORAGE EXTERNAL;
CREATE INDEX block_parent ON block(parent) WHERE parent > 0;
CREATE TABLE entry(
  id bigint PRIMARY KEY, item text NOT NULL, block bigint NOT NULL, sender text NOT NULL, at float8 NOT NULL,
  rank bigint NOT NULL, n integer NOT NULL, size bigint NOT NULL, done integer NOT NULL, note text NOT NULL,
  indexes bytea) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000,
  autovacuum_vacuum_cost_delay = 0);
CREATE INDEX entry_open ON entry(item, rank, id) WHERE done = 0;
CREATE INDEX entry_block ON entry(block);
CREATE TYPE outcome_row AS (
  entry bigint, item text, block bigint, at float8, started float8, status integer, n integer, tries integer, codes text,
  text text, indexes bytea, replies bytea);
CREATE TABLE outcome(
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, entry bigint NOT NULL, item text NOT NULL, block bigint NOT NULL,
  at float8 NOT NULL, started float8 NOT NULL, status integer NOT NULL, n integer NOT NULL, tries integer NOT NULL,
  codes text NOT NULL, text text NOT NULL, indexes bytea, replies bytea, resolution text NOT NULL DEFAULT '',
  resolved_at float8);
CREATE INDEX outcome_entry ON outcome(entry);
CREATE INDEX outcome_problem ON outcome(status, block) WHERE status > 1 AND resolution = '';
CREATE TABLE spool(
  block bigint NOT NULL, position integer NOT NULL, name text NOT NULL, size bigint NOT NULL, checksum bigint NOT NULL,
  complete boolean NOT NULL, cut text NOT NULL, PRIMARY KEY(block, position));
CREATE INDEX spool_name ON spool(name);
CREATE TABLE part(name text NOT NULL, number integer NOT NULL, data bytea NOT NULL, PRIMARY KEY(name, number));
ALTER TABLE part ALTER data SET STORAGE EXTERNAL;
CREATE TABLE state(item text NOT NULL, key bytea NOT NULL, value bytea, at float8 NOT NULL, PRIMARY KEY(item, key));
CREATE TYPE resolution_row AS (outcome bigint, resolution text, at float8);
INSERT INTO writer VALUES(0, 0, 0, 0);
"""

# What a block must be to be purged: finished everywhere, nothing suspended in it, nothing made from it.
FINISHED = """NOT EXISTS (SELECT 1 FROM entry e WHERE e.block = b.id AND e.done = 0)
 AND NOT EXISTS (SELECT 1 FROM entry e JOIN outcome o ON o.entry = e.id
   WHERE e.block = b.id AND o.status = 3 AND o.resolution = '')
 AND NOT EXISTS (SELECT 1 FROM block c WHERE c.parent = b.id AND c.parent > 0)"""

FUNCTIONS = f"""
CREATE OR REPLACE FUNCTION begin_session(ours bigint) RETURNS writer LANGUAGE plpgsql AS $$
DECLARE row writer;
BEGIN
  UPDATE writer SET session = session + 1 WHERE epoch = ours RETURNING * INTO row;
  IF NOT FOUND THEN RAISE EXCEPTION 'epoch % is not the newest', ours USING ERRCODE = '{FENCED}'; END IF;
  RETURN row;
END $$;

CREATE OR REPLACE FUNCTION append(
  ours bigint, mine bigint, this bigint, blocks block[], files spool[], entries entry[], outcomes outcome_row[],
  finished bigint[], resolutions resolution_row[], states state[], revisions revision[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE writer SET number = this WHERE epoch = ours AND session = mine;
  IF NOT FOUND THEN RAISE EXCEPTION 'epoch % session % is not the newest', ours, mine USING ERRCODE = '{FENCED}'; END IF;
  IF cardinality(blocks) > 0 THEN INSERT INTO block SELECT * FROM unnest(blocks) ON CONFLICT DO NOTHING; END IF;
  IF cardinality(files) > 0 THEN INSERT INTO spool SELECT * FROM unnest(files) ON CONFLICT DO NOTHING; END IF;
  IF cardinality(entries) > 0 THEN INSERT INTO entry SELECT * FROM unnest(entries) ON CONFLICT DO NOTHING; END IF;
  IF cardinality(outcomes) > 0 THEN
    INSERT INTO outcome(entry, item, block, at, started, status, n, tries, codes, text, indexes, replies)
      SELECT * FROM unnest(outcomes);
  END IF;
  IF cardinality(finished) > 0 THEN UPDATE entry SET done = 1 WHERE id = ANY(finished); END IF;
  IF cardinality(resolutions) > 0 THEN
    UPDATE outcome o SET resolution = r.resolution, resolved_at = r.at FROM unnest(resolutions) r WHERE o.id = r.outcome;
  END IF;
  IF cardinality(states) > 0 THEN
    DELETE FROM state s USING unnest(states) c WHERE s.item = c.item AND s.key = c.key;
    INSERT INTO state SELECT * FROM unnest(states) c WHERE c.value IS NOT NULL;
  END IF;
  IF cardinality(revisions) > 0 THEN INSERT INTO revision SELECT * FROM unnest(revisions) ON CONFLICT DO NOTHING; END IF;
END $$;

CREATE OR REPLACE FUNCTION purge(ours bigint, mine bigint, wanted bigint[], OUT messages bigint, OUT unused text[])
LANGUAGE plpgsql AS $$
DECLARE gone bigint[];
BEGIN
  UPDATE writer SET purged = greatest(purged, (SELECT coalesce(max(w), 0) FROM unnest(wanted) w))
    WHERE epoch = ours AND session = mine;
  IF NOT FOUND THEN RAISE EXCEPTION 'epoch % session % is not the newest', ours, mine USING ERRCODE = '{FENCED}'; END IF;
  SELECT array_agg(b.id), coalesce(sum(b.n), 0) INTO gone, messages FROM block b WHERE b.id = ANY(wanted) AND {FINISHED};
  DELETE FROM outcome WHERE entry IN (SELECT id FROM entry WHERE block = ANY(gone));
  DELETE FROM entry WHERE block = ANY(gone);
  WITH freed AS (DELETE FROM spool WHERE block = ANY(gone) RETURNING name) SELECT array_agg(DISTINCT name) INTO unused FROM freed;
  DELETE FROM block WHERE id = ANY(gone);
  SELECT array_agg(u) INTO unused FROM unnest(unused) u WHERE NOT EXISTS (SELECT 1 FROM spool s WHERE s.name = u);
  DELETE FROM part WHERE name = ANY(unused);
END $$;
"""  # noqa: S608 - constants


async def check_server(connection: asyncpg.Connection, shown: str, durability: str) -> list[str]:
    """Look whether the server keeps what it confirms, and make this session do so. Returns what a person should know.

    Raises JournalError when it would not, or is too old or a standby."""
    row = await connection.fetchrow(
        "SELECT current_setting('server_version_num')::int AS version, pg_is_in_recovery() AS standby,"
        " current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,"
        " current_setting('synchronous_commit') AS commits"
    )
    assert row is not None
    if row["version"] < OLDEST_SERVER:
        raise JournalError(f"{shown}: PostgreSQL 13 or newer is needed, {row['version'] // 10000} found")
    if row["standby"]:
        raise JournalError(f"{shown}: this server is a standby, which takes no writes; give its primary")
    if durability != "full":
        await connection.execute("SET synchronous_commit = off")
        return []
    if row["fsync"] != "on":
        raise JournalError(
            f"{shown}: fsync is off on this server: a power cut could take everything, acknowledged messages too. Turn it on "
            "(fsync = on), or run with --durability off for tests"
        )
    if row["commits"] == "off":
        await connection.execute("SET synchronous_commit = on")
    if row["pages"] != "on":
        return [
            f"{shown}: full_page_writes is off: only right where the file system never writes half a page (ZFS). Elsewhere a power "
            "cut can damage the database"
        ]
    return []


async def prepare(connection: asyncpg.Connection, schema: str, shown: str) -> asyncpg.Record:
    """Make the schema where it is not there, check its layout, take the next epoch.

    Returns journal, epoch, session, number, highest (block ever stored) and entry (highest). Raises JournalError."""
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"hie {schema}")
        if not await connection.fetchval("SELECT 1 FROM pg_namespace WHERE nspname = $1", schema):
            await connection.execute(f'CREATE SCHEMA "{schema}"')
        if not await connection.fetchval("SELECT to_regclass($1)", f'"{schema}".meta'):
            await connection.execute(TABLES)
            rows = [("layout", LAYOUT), ("journal", secrets.randbits(47))]
            await connection.executemany("INSERT INTO meta VALUES($1, $2)", rows)
        layout = await connection.fetchval("SELECT value FROM meta WHERE key = 'layout'")
        if layout != LAYOUT:
            raise JournalError(
                f"{shown}, schema {schema}: journal layout {layout} found, {LAYOUT} expected; use the HIE version that wrote it"
            )
        await connection.execute(FUNCTIONS)
        row = await connection.fetchrow(
            "UPDATE writer SET epoch = epoch + 1, session = session + 1 RETURNING epoch, session, number,"
            " greatest(purged, (SELECT coalesce(max(id), 0) FROM block)) AS highest,"
            " (SELECT coalesce(max(id), 0) FROM entry) AS entry,"
            " (SELECT value FROM meta WHERE key = 'journal') AS journal"
        )
        assert row is not None
        return row
