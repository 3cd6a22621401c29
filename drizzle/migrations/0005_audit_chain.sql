-- One text for one entry, whatever client wrote it: jsonb has a single way to print a value.
CREATE FUNCTION public.audit_text(entry audit_entries) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    entry.id, entry.actor, entry.actor_name, entry.act, entry.subject, entry.details,
    to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  )::text
$$;
--> statement-breakpoint
CREATE FUNCTION public.audit_link(previous text, entry_text text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(coalesce(previous, '') || entry_text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- Adds the entry to the chain. The lock is taken as the transaction commits and given back with it, so links have
-- one order and nobody holds it while working.
CREATE FUNCTION public.seal_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_position bigint;
  last_hash text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit_seals', 0));
  SELECT position, hash INTO last_position, last_hash FROM audit_seals ORDER BY position DESC LIMIT 1;
  INSERT INTO audit_seals (position, entry_id, hash)
    VALUES (coalesce(last_position, 0) + 1, NEW.id, audit_link(last_hash, audit_text(NEW)));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER audit_entries_sealed AFTER INSERT ON audit_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_audit_entry();
--> statement-breakpoint
CREATE TRIGGER audit_seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
