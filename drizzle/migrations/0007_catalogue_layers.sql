CREATE TABLE "data_substitutions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"procedure_code" text NOT NULL,
	"paper" text NOT NULL,
	"database" jsonb NOT NULL,
	"database_owner" text,
	"basis" text NOT NULL,
	"is_partial" boolean DEFAULT false NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"document_key" text,
	"confirmed_by_id" uuid,
	"confirmed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding_ticks" (
	"record_id" uuid NOT NULL,
	"finding" integer NOT NULL,
	"officer_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "finding_ticks_record_id_finding_pk" PRIMARY KEY("record_id","finding")
);
--> statement-breakpoint
CREATE TABLE "procedure_fields" (
	"key" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "procedure_records" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"source" text NOT NULL,
	"retrieved_on" date,
	"digest" text NOT NULL,
	"raw" jsonb NOT NULL,
	"content" jsonb NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "procedure_records_number" UNIQUE("procedure_id","number")
);
--> statement-breakpoint
CREATE TABLE "search_synonyms" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"words" text NOT NULL,
	"meaning" text NOT NULL,
	"officer_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_synonyms_pair" UNIQUE("words","meaning")
);
--> statement-breakpoint
ALTER TABLE "procedure_versions" DROP CONSTRAINT "procedure_versions_number";--> statement-breakpoint
DROP INDEX "procedure_versions_published";--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "agency_id" uuid;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "record_id" uuid;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "overrides" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "questions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "author_id" uuid;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "published_by_id" uuid;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "data_substitutions" ADD CONSTRAINT "data_substitutions_confirmed_by_id_officers_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_ticks" ADD CONSTRAINT "finding_ticks_record_id_procedure_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."procedure_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_ticks" ADD CONSTRAINT "finding_ticks_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_records" ADD CONSTRAINT "procedure_records_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_synonyms" ADD CONSTRAINT "search_synonyms_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "data_substitutions_row" ON "data_substitutions" USING btree ("procedure_code",md5("paper" || "database"::text),"valid_from");--> statement-breakpoint
CREATE INDEX "data_substitutions_code_idx" ON "data_substitutions" USING btree ("procedure_code");--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_record_id_procedure_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."procedure_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_author_id_officers_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_published_by_id_officers_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "procedure_versions_draft" ON "procedure_versions" USING btree ("procedure_id",coalesce("agency_id", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE "procedure_versions"."state" = 'draft';--> statement-breakpoint
CREATE UNIQUE INDEX "procedure_versions_published" ON "procedure_versions" USING btree ("procedure_id",coalesce("agency_id", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE "procedure_versions"."state" = 'published';--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_number" UNIQUE NULLS NOT DISTINCT("procedure_id","agency_id","number");--> statement-breakpoint
INSERT INTO "procedure_records" ("procedure_id", "number", "source", "digest", "raw", "content", "created_at")
SELECT "procedure_id", "number", 'own', encode(sha256(convert_to("content"::text, 'UTF8')), 'hex'), "content", "content", "created_at"
FROM "procedure_versions";--> statement-breakpoint
UPDATE "procedure_versions" SET "record_id" = "procedure_records"."id", "published_at" = "procedure_versions"."created_at"
FROM "procedure_records"
WHERE "procedure_records"."procedure_id" = "procedure_versions"."procedure_id"
  AND "procedure_records"."number" = "procedure_versions"."number";
