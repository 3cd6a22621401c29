CREATE TABLE "usual_times" (
	"procedure_id" uuid NOT NULL,
	"handler_kind" text NOT NULL,
	"dossiers" integer NOT NULL,
	"median_days" integer NOT NULL,
	"ninetieth_days" integer NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	CONSTRAINT "usual_times_procedure_id_handler_kind_pk" PRIMARY KEY("procedure_id","handler_kind")
);
--> statement-breakpoint
ALTER TABLE "usual_times" ADD CONSTRAINT "usual_times_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE no action ON UPDATE no action;