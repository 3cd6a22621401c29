import { receiveUpload } from "#lib/dossiers/commands/receive-upload.ts";
import { fileStore } from "#lib/integrations/choose.ts";
import { plainUploadRoute } from "#lib/platform/plain-post.ts";

export const POST = plainUploadRoute((context, fields, file) =>
  receiveUpload(context, { store: fileStore() }, fields, file),
);
