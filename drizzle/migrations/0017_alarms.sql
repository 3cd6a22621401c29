CREATE TABLE "calendar_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by_id" uuid,
	"former" jsonb NOT NULL,
	"last_dossier_id" uuid,
	"checked" integer DEFAULT 0 NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_changes_act" UNIQUE NULLS NOT DISTINCT("changed_at","changed_by_id")
);
--> statement-breakpoint
CREATE TABLE "calendar_moves" (
	"change_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"former_due_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"former_step_due_at" timestamp (3) with time zone,
	"step_due_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_moves_change_id_dossier_id_pk" PRIMARY KEY("change_id","dossier_id")
);
--> statement-breakpoint
DROP INDEX "alarms_once";--> statement-breakpoint
DROP INDEX "alarms_open_idx";--> statement-breakpoint
ALTER TABLE "alarms" ADD COLUMN "lapsed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_changed_by_id_officers_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_moves" ADD CONSTRAINT "calendar_moves_change_id_calendar_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."calendar_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_moves" ADD CONSTRAINT "calendar_moves_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_parts_asked_idx" ON "dossier_parts" USING btree ("due_at") WHERE "dossier_parts"."ended_at" is null and "dossier_parts"."kind" = 'consulted';--> statement-breakpoint
CREATE INDEX "dossiers_intake_idx" ON "dossiers" USING btree ("step_since") WHERE "dossiers"."status" = 'submitted' and "dossiers"."received_at" is null;--> statement-breakpoint
CREATE INDEX "alarms_open_idx" ON "alarms" USING btree ("agency_id","role","id") WHERE "alarms"."seen_at" is null and "alarms"."lapsed_at" is null;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_once" UNIQUE NULLS NOT DISTINCT("dossier_id","kind","due_at","agency_id","role","officer_id");