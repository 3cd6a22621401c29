import "server-only";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { nationalCitizen } from "#lib/accounts/claims.ts";
import { openSession } from "#lib/accounts/commands/open-session.ts";
import { signInByCode } from "#lib/accounts/commands/sign-in-by-code.ts";
import { signInNationally } from "#lib/accounts/commands/sign-in-nationally.ts";
import { signInOfficer } from "#lib/accounts/commands/sign-in-officer.ts";
