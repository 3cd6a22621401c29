ALTER TABLE "data_substitutions" ADD COLUMN "database_keys" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "data_substitutions" ADD COLUMN "document_keys" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "data_substitutions" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "data_substitutions" DROP COLUMN "document_key";