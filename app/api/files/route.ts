import { checkUpload, receiveUpload } from "#lib/dossiers/commands/receive-upload.ts";
import { fileStore } from "#lib/integrations/choose.ts";
import { uploadRoute } from "#lib/platform/file-server.ts";

const upload = uploadRoute({
  check: checkUpload,
  receive: (context, fields, file) => receiveUpload(context, { store: fileStore() }, fields, file),
});

export { upload as OPTIONS, upload as POST };
