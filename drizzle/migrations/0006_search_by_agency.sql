CREATE INDEX "dossiers_competent_idx" ON "dossiers" USING btree ("competent_authority_id","id") WHERE "dossiers"."competent_authority_id" <> "dossiers"."handling_agency_id";--> statement-breakpoint
CREATE INDEX "dossiers_open_reception_idx" ON "dossiers" USING btree ("reception_office_id","status","id") WHERE "dossiers"."holder_agency_id" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_open_handling_idx" ON "dossiers" USING btree ("handling_agency_id","status","id") WHERE "dossiers"."holder_agency_id" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_report_idx" ON "dossiers" USING btree ("handling_agency_id","received_at","finished_at","due_at","channel","procedure_version_id","reception_office_id");--> statement-breakpoint
-- Names beside each office that may see them ("0123456789ab.hoa"): so that looking for a common name in one office reads
-- what that office has, not what the province has. Codes and numbers are rare enough to stand by themselves.
CREATE OR REPLACE FUNCTION public.dossier_words(
  code text, submitter jsonb, owner jsonb, reception uuid, handling uuid, competent uuid
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array(
    SELECT DISTINCT word FROM (
      SELECT unnest(array[
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
      ]) AS word
      UNION ALL
      SELECT right(agency::text, 12) || '.' || name
      FROM unnest(array[reception, handling, competent]) AS agency,
        unnest(regexp_split_to_array(
          public.plain(coalesce(submitter ->> 'name', '') || ' ' || coalesce(owner ->> 'name', '')), '[^a-z0-9]+'
        )) AS name
      WHERE name <> ''
    ) AS words
    WHERE word <> ''
  ))
$$;
--> statement-breakpoint
-- The stored words are made anew from the rows they come from.
UPDATE dossiers SET code = code;
