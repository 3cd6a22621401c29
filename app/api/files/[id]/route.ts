import { checkUpload, receiveUpload } from "#lib/dossiers/commands/receive-upload.ts";
import { findReadableFile } from "#lib/dossiers/queries/file-access.ts";
import { fileStore } from "#lib/integrations/choose.ts";
import { downloadRoute } from "#lib/platform/file-download.ts";
import { uploadRoute } from "#lib/platform/file-server.ts";

const upload = uploadRoute({
  check: checkUpload,
  receive: (context, fields, file) => receiveUpload(context, { store: fileStore() }, fields, file),
});

/** A file for whoever may read it; everybody else is told that there is none. */
export const GET = downloadRoute(async (context, id) => {
  const file = await findReadableFile(context, id);
  return { ...file, content: await fileStore().read(file.storeKey) };
});

// tus: where an upload stands, and more of it. Its own GET and DELETE would serve and remove without asking.
export { upload as HEAD, upload as OPTIONS, upload as PATCH };
