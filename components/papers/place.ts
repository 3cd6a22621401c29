/**
 * Where a paper belongs: a draft, or the answer to a supplement; or it is to be the result of a dossier. `answerName`:
 * the answer of the draft that names the file.
 */
export type UploadPlace =
  | { draftId: string; componentKey: string; answerName?: string }
  | { supplementId: string; componentKey: string }
  | { purpose: "result"; dossierCode: string };

/** What the portal takes, for the browser's own file chooser; what counts is the content, and the server looks at it. */
export const acceptedFiles = ".pdf,.jpg,.jpeg,.png,.heic,.heif";

/** The place as the fields of a form or of an upload. */
export function placeFields(place: UploadPlace): [string, string][] {
  return Object.entries(place);
}

/** The anchor of a place on its page, to which a plain post comes back. */
export function placeAnchor(place: UploadPlace): string {
  return "componentKey" in place ? `papers-${place.componentKey}` : "result-file";
}
