import {
  type Argon2Parameters,
  argon2,
  type BinaryLike,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from "node:crypto";
import { promisify } from "node:util";

/** OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB of memory, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const saltBytes = 16;
const hashBytes = 32;

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const derive = promisify(argon2) as (name: "argon2id", parameters: Argon2Parameters) => Promise<Buffer>;

/** A hash of nobody's password: comparing with it takes as long as comparing with a real one. */
export const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/** What may be kept of a secret: argon2id with its parameters and salt, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltBytes);
  const hash = await derive("argon2id", { ...cost, message: spelled(password), nonce, tagLength: hashBytes });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(hash)}`;
}

/** Whether `kept` was made from this password. A hash that cannot be read matches none. */
export async function verifyPassword(password: string, kept: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt = "", hash = ""] = phc.exec(kept) ?? [];
  if (!hash) return false;
  const expected = Buffer.from(hash, "base64");
  const found = await derive("argon2id", {
    message: spelled(password),
    nonce: Buffer.from(salt, "base64"),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(found, expected);
}

/** Letters and digits that are not mistaken for each other when read out or copied from paper. */
const clearCharacters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to hand over once, in groups that can be read out: `k3mw-p9xd-7hqa-2fze`, about 79 bits. */
export function newPassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => clearCharacters[randomInt(clearCharacters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}

/** The same letters typed on different keyboards are different bytes until they are composed. */
function spelled(password: string): BinaryLike {
  return password.normalize("NFC");
}

function unpadded(bytes: Buffer) {
  return bytes.toString("base64").replace(/=+$/, "");
}
