CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"officer_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"until_at" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"created_by_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "delegations_two_people" CHECK ("delegations"."officer_id" <> "delegations"."deputy_id"),
	CONSTRAINT "delegations_forward" CHECK ("delegations"."from_at" < "delegations"."until_at")
);
--> statement-breakpoint
CREATE TABLE "dossier_parts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"consultation_id" uuid,
	"kind" text NOT NULL,
	"step_key" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" text NOT NULL,
	"question" text,
	"began_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"officer_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"columns" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alarms" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" text NOT NULL,
	"officer_id" uuid,
	"due_at" timestamp (3) with time zone NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone,
	"seen_by_id" uuid
);
--> statement-breakpoint
ALTER TABLE "officers" ADD COLUMN "personal_id" text;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "next_timer_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "recused_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "kept_outputs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "open_consultations" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "open_links" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "parent_id" uuid;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "extended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_deputy_id_officers_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_created_by_id_officers_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_parts" ADD CONSTRAINT "dossier_parts_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_parts" ADD CONSTRAINT "dossier_parts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_seen_by_id_officers_id_fk" FOREIGN KEY ("seen_by_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_deputy_idx" ON "delegations" USING btree ("deputy_id","until_at");--> statement-breakpoint
CREATE INDEX "delegations_officer_idx" ON "delegations" USING btree ("officer_id","until_at");--> statement-breakpoint
CREATE INDEX "dossier_parts_dossier_idx" ON "dossier_parts" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE INDEX "dossier_parts_open_idx" ON "dossier_parts" USING btree ("agency_id","role","kind","due_at","id") WHERE "dossier_parts"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("officer_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "alarms_once" ON "alarms" USING btree ("dossier_id","kind","due_at","agency_id","role");--> statement-breakpoint
CREATE INDEX "alarms_open_idx" ON "alarms" USING btree ("agency_id","role","id") WHERE "alarms"."seen_at" is null;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_parent_id_dossiers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossiers_parent_idx" ON "dossiers" USING btree ("parent_id") WHERE "dossiers"."parent_id" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_timer_idx" ON "dossiers" USING btree ("next_timer_at") WHERE "dossiers"."next_timer_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_step_due_idx" ON "dossiers" USING btree ("step_due_at") WHERE "dossiers"."step_due_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_open_due_idx" ON "dossiers" USING btree ("due_at") WHERE "dossiers"."due_at" is not null and "dossiers"."holder_agency_id" is not null;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_personal_id_unique" UNIQUE("personal_id");