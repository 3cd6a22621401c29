CREATE TABLE "search_misses" (
	"words" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_on" date NOT NULL
);
