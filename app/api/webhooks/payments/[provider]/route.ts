import { settleFee } from "#lib/dossiers/commands/settle-fee.ts";
import { paymentGatewayNamed } from "#lib/integrations/choose.ts";
import { webhookRoute } from "#lib/platform/webhook.ts";

/** What a payment provider tells us from server to server. Told again, it changes nothing. */
export const POST = webhookRoute("payments", async (context, request, provider) => {
  const notice = await paymentGatewayNamed(provider).verifyNotice(await request.text(), request.headers);
  if (!notice) return "unsigned";
  await settleFee(context, provider, notice);
  return "heard";
});
