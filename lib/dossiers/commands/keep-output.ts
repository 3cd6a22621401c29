import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { KeepOutput } from "../action-schema.ts";
import { ownUnusedFile } from "../queries/own-unused-file.ts";
import { record, takeAction } from "./take-action.ts";

/** Keeps what a step must leave behind: a draft, an opinion, the minutes of a council, as a text or a file. */
export async function keepOutput(context: Context, { code, output, text, fileId }: KeepOutput) {
  return takeAction(context, code, { kind: "keepOutput" }, async (taking) => {
    const { process, stepKey } = taking.dossier;
    if (stepKey === null) throw new Refusal("stepNotAvailable");
    const wanted = stepOf(process, stepKey).outputs?.find(({ key }) => key === output);
    if (!wanted) throw new Refusal("invalid", { output: "invalidChoice" });
    if (!text && !fileId) throw new Refusal("invalid", { text: "required" });
    const { key, name } = wanted;
    const file = fileId ? await ownUnusedFile(taking.context, fileId) : null;
    await record(taking, "outputKept", {
      stepKey,
      key,
      name,
      text: text || null,
      file: file && { ...file, componentKey: key },
    });
    return { code };
  });
}
