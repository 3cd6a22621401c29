ALTER TABLE "procedure_versions" ADD COLUMN "based_on_id" uuid;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD COLUMN "closing" jsonb;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_based_on_id_procedure_versions_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."procedure_versions"("id") ON DELETE no action ON UPDATE no action;