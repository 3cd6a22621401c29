CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
--> statement-breakpoint
-- PostgreSQL 18 brings uuidv7(); older servers get one with the same layout: 48 bits of milliseconds, then chance.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_proc WHERE proname = 'uuidv7') THEN
    CREATE FUNCTION public.uuidv7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $f$
      SELECT encode(
        set_bit(set_bit(
          overlay(uuid_send(gen_random_uuid())
            PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
            FROM 1 FOR 6),
          52, 1), 53, 1), 'hex')::uuid
    $f$;
  END IF;
END $$;
--> statement-breakpoint
-- Words as they are searched: small letters without marks. unaccent() itself is only STABLE, which an index may not use.
CREATE FUNCTION public.plain(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(public.unaccent('public.unaccent'::regdictionary, words))
$$;
--> statement-breakpoint
-- What a dossier is found by, beside the offices that may see it: so one index answers "who" and "whose" together.
CREATE FUNCTION public.dossier_words(
  code text, submitter jsonb, owner jsonb, reception uuid, handling uuid, competent uuid
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array(
    SELECT DISTINCT word FROM unnest(
      regexp_split_to_array(
        public.plain(coalesce(submitter ->> 'name', '') || ' ' || coalesce(owner ->> 'name', '')), '[^a-z0-9]+'
      ) || array[
        lower(code),
        substring(code FROM '[0-9]+-[0-9]+$'),
        substring(code FROM '[0-9]+$'),
        lower(submitter ->> 'identifier'),
        lower(owner ->> 'identifier'),
        submitter ->> 'phone',
        owner ->> 'phone',
        regexp_replace(submitter ->> 'phone', '^84', '0'),
        regexp_replace(owner ->> 'phone', '^84', '0'),
        'ag' || replace(reception::text, '-', ''),
        'ag' || replace(handling::text, '-', ''),
        'ag' || replace(competent::text, '-', '')
      ]
    ) AS word
    WHERE word <> ''
  ))
$$;
--> statement-breakpoint
-- History is only ever added to: whoever wants to correct it appends a correction.
CREATE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME;
END $$;
