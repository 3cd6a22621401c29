CREATE TABLE "question_blocks" (
	"key" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"fields" jsonb NOT NULL,
	"number" integer DEFAULT 1 NOT NULL,
	"officer_id" uuid,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "form_versions" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "form_versions" ADD COLUMN "author_id" uuid;--> statement-breakpoint
ALTER TABLE "form_versions" ADD COLUMN "published_by_id" uuid;--> statement-breakpoint
ALTER TABLE "form_versions" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "process_versions" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "process_versions" ADD COLUMN "author_id" uuid;--> statement-breakpoint
ALTER TABLE "process_versions" ADD COLUMN "published_by_id" uuid;--> statement-breakpoint
ALTER TABLE "process_versions" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "question_blocks" ADD CONSTRAINT "question_blocks_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_versions" ADD CONSTRAINT "form_versions_author_id_officers_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_versions" ADD CONSTRAINT "form_versions_published_by_id_officers_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_versions" ADD CONSTRAINT "process_versions_author_id_officers_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_versions" ADD CONSTRAINT "process_versions_published_by_id_officers_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "form_versions_draft" ON "form_versions" USING btree ("key") WHERE "form_versions"."state" = 'draft';--> statement-breakpoint
CREATE UNIQUE INDEX "process_versions_draft" ON "process_versions" USING btree ("key") WHERE "process_versions"."state" = 'draft';