import type { Adapter, AdapterPayload } from "oidc-provider";

type Kept = { payload: AdapterPayload; until: number };

/** Where one provider keeps sessions, codes and tokens: in this process, until they expire or it ends. */
export function memoryAdapters(now: () => number = Date.now) {
  const kept = new Map<string, Kept>();

  const find = async (key: string) => {
    const found = kept.get(key);
    return found && found.until > now() ? found.payload : undefined;
  };
  const findBy = (model: string, name: "uid" | "userCode", value: string) =>
    [...kept].find(([key, { payload }]) => key.startsWith(`${model}:`) && payload[name] === value)?.[0];

  return (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      for (const [key, { until }] of kept) if (until <= now()) kept.delete(key);
      kept.set(`${model}:${id}`, {
        payload,
        until: expiresIn ? now() + expiresIn * 1000 : Number.POSITIVE_INFINITY,
      });
    },
    find: (id) => find(`${model}:${id}`),
    findByUid: async (uid) => find(findBy(model, "uid", uid) ?? ""),
    findByUserCode: async (userCode) => find(findBy(model, "userCode", userCode) ?? ""),
    consume: async (id) => {
      const found = await find(`${model}:${id}`);
      if (found) found.consumed = Math.floor(now() / 1000);
    },
    destroy: async (id) => void kept.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
