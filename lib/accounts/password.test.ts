import { describe, expect, test } from "vitest";
import { hashPassword, newPassword, nobodysHash, verifyPassword } from "./password.ts";

describe("a password", () => {
  test("is known again by its hash, and no other is", async () => {
    const kept = await hashPassword("đúng là mật khẩu");
    expect(await verifyPassword("đúng là mật khẩu", kept)).toBe(true);
    expect(await verifyPassword("dung la mat khau", kept)).toBe(false);
    expect(await verifyPassword("", kept)).toBe(false);
  });

  test("is kept as argon2id with the recommended cost and a salt of its own", async () => {
    const [first, second] = await Promise.all([hashPassword("same"), hashPassword("same")]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(first).not.toBe(second);
  });

  // Made with the reference implementation (argon2 command, `-id -t 2 -k 256 -p 1`).
  test("a hash made elsewhere with other parameters is understood", async () => {
    const kept = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    expect(await verifyPassword("password", kept)).toBe(true);
    expect(await verifyPassword("Password", kept)).toBe(false);
  });

  test("is the same however the keyboard composed its letters", async () => {
    const kept = await hashPassword("mật khẩu".normalize("NFD"));
    expect(await verifyPassword("mật khẩu".normalize("NFC"), kept)).toBe(true);
  });

  test("nothing matches a hash that cannot be read, or nobody's", async () => {
    for (const kept of ["", "none", "$2b$10$abcdefghijklmnopqrstuv", nobodysHash])
      for (const password of ["", "none", "password"])
        expect(await verifyPassword(password, kept)).toBe(false);
  });

  test("nobody's hash costs what a real one costs", async () => {
    const parameters = (kept: string) => kept.split("$").slice(0, 4);
    expect(parameters(nobodysHash)).toEqual(parameters(await hashPassword("x")));
  });
});

test("a new password is long, new each time, and holds no characters that look alike", () => {
  const made = Array.from({ length: 200 }, newPassword);
  expect(new Set(made).size).toBe(200);
  for (const password of made) expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/);
});
