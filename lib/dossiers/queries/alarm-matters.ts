import { type SQL, sql } from "drizzle-orm";
import { dossierParts } from "#drizzle/schema/desk.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { alarms } from "#drizzle/schema/notifications.ts";

/**
 * Whether an alarm still says something of its dossier, as a condition over the two: the moment it is about stands, it is
 * before or after that moment as the alarm says, and whoever was told by name still holds it.
 */
export function stillMatters(now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`;
  const sameHolder = sql`${alarms.agencyId} = ${dossiers.holderAgencyId} and ${alarms.role} = ${dossiers.holderRole}
    and ${alarms.officerId} is not distinct from ${dossiers.holderId}`;
  const noneByName = sql`(${alarms.officerId} is null or ${alarms.officerId} = ${dossiers.holderId})`;
  const sameStep = sql`${alarms.dueAt} = ${dossiers.stepDueAt} and ${sameHolder}`;
  const samePromise = sql`${alarms.dueAt} = ${dossiers.dueAt} and ${noneByName}`;
  const sinceItCame = sql`${alarms.raisedAt} >= ${dossiers.stepSince}`;
  return sql`coalesce(${dossiers.holderAgencyId} is not null and (${alarms.kind} = 'opinionLate' or ${dossiers.finishedAt} is null) and case ${alarms.kind}
    when 'stepSoon' then ${sameStep} and ${alarms.dueAt} >= ${at}
    when 'stepLate' then ${sameStep}
    when 'dossierSoon' then ${samePromise} and ${alarms.dueAt} >= ${at}
    when 'dossierLate' then ${samePromise}
    when 'intakeLate' then ${dossiers.status} = 'submitted' and ${dossiers.receivedAt} is null and ${sinceItCame} and ${noneByName}
    when 'reminder' then ${sinceItCame} and ${sameHolder}
    when 'escalation' then ${sinceItCame}
    when 'opinionLate' then exists (select from ${dossierParts} where ${dossierParts.dossierId} = ${dossiers.id}
      and ${dossierParts.kind} = 'consulted' and ${dossierParts.endedAt} is null and ${dossierParts.dueAt} = ${alarms.dueAt})
    end, false)`;
}
