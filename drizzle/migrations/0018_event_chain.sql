ALTER TABLE "dossier_events" ADD COLUMN "hash" "bytea" DEFAULT ''::bytea NOT NULL;
--> statement-breakpoint
CREATE FUNCTION public.event_hash(
  previous bytea, id bigint, dossier_id uuid, type text, actor jsonb, actor_name text, details jsonb, at timestamptz
) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256(coalesce(previous, ''::bytea) || convert_to(
    jsonb_build_array(id, dossier_id, type, actor, actor_name, details, (extract(epoch FROM at) * 1000)::bigint)::text, 'UTF8'
  ))
$$;
--> statement-breakpoint
-- Who writes an event holds its dossier's row, so each chain has one order and writers of different dossiers never meet.
CREATE FUNCTION public.chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.hash := public.event_hash(
    (SELECT hash FROM public.dossier_events WHERE dossier_id = NEW.dossier_id ORDER BY id DESC LIMIT 1),
    NEW.id, NEW.dossier_id, NEW.type, NEW.actor, NEW.actor_name, NEW.details, NEW.at
  );
  RETURN NEW;
END $$;
--> statement-breakpoint
-- The histories that were there before, and the counts that were held against them.
DO $$
DECLARE
  event record;
  chained uuid;
  last_hash bytea;
BEGIN
  ALTER TABLE dossier_events DISABLE TRIGGER dossier_events_append_only;
  FOR event IN SELECT * FROM dossier_events ORDER BY dossier_id, id LOOP
    IF event.dossier_id IS DISTINCT FROM chained THEN
      last_hash := NULL;
      chained := event.dossier_id;
    END IF;
    last_hash := public.event_hash(last_hash, event.id, event.dossier_id, event.type, event.actor, event.actor_name,
      event.details, event.at);
    UPDATE dossier_events SET hash = last_hash WHERE id = event.id;
  END LOOP;
  ALTER TABLE dossier_events ENABLE TRIGGER dossier_events_append_only;
  UPDATE dossiers SET revision = counted.events - 1
    FROM (SELECT dossier_id, count(*)::int AS events FROM dossier_events GROUP BY dossier_id) AS counted
    WHERE counted.dossier_id = dossiers.id AND revision <> counted.events - 1;
END $$;
--> statement-breakpoint
CREATE TRIGGER dossier_events_chained BEFORE INSERT ON dossier_events
  FOR EACH ROW EXECUTE FUNCTION chain_event();
--> statement-breakpoint
-- The last event of which no earlier one can still be written: writers under way are waited for, for half a second.
CREATE FUNCTION public.settled_event() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET lock_timeout = '500ms' AS $$
BEGIN
  LOCK TABLE dossier_events IN SHARE MODE;
  RETURN (SELECT max(id) FROM dossier_events);
EXCEPTION WHEN lock_not_available THEN
  RETURN NULL;
END $$;
