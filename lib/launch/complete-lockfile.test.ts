import { expect, test } from "vitest";
import { complete, faultsOf } from "./complete-lockfile.js";

const manifest = { dependencies: { tool: "^1.0.0" } };
const tool = {
  version: "1.2.0",
  integrity: "sha512-x",
  optionalDependencies: { "@tool/linux-x64-gnu": "1.2.0", "@tool/windows-arm64": "^1.2.0" },
};
const onlyOurMachine = {
  packages: {
    "": manifest,
    "node_modules/tool": tool,
    "node_modules/@tool/linux-x64-gnu": { version: "1.2.0", integrity: "sha512-y", optional: true },
  },
};

test("a binary of another platform that npm left out is named, and completing the lock puts it in", () => {
  expect(faultsOf(onlyOurMachine, manifest)).toEqual([
    "node_modules/tool may need @tool/windows-arm64, which has no entry",
  ]);

  const completed = complete(onlyOurMachine);

  expect(completed.packages["node_modules/@tool/windows-arm64"]).toEqual({
    version: "1.2.0",
    cpu: ["arm64"],
    optional: true,
    os: ["win32"],
  });
  expect(faultsOf(completed, manifest)).toEqual([]);
});

test("completing twice changes nothing", () => {
  const once = complete(onlyOurMachine);

  expect(complete(once)).toEqual(once);
});

test("a binary nested beside the package that needs it counts as present", () => {
  const nested = {
    packages: {
      "": manifest,
      "node_modules/tool": { version: "1.0.0", integrity: "sha512-x" },
      "node_modules/tool/node_modules/inner": {
        version: "1.0.0",
        integrity: "sha512-x",
        optionalDependencies: { beside: "1.0.0", above: "1.0.0", top: "1.0.0" },
      },
      "node_modules/tool/node_modules/inner/node_modules/beside": { version: "1.0.0", optional: true },
      "node_modules/tool/node_modules/above": { version: "1.0.0", optional: true },
      "node_modules/top": { version: "1.0.0", optional: true },
    },
  };

  expect(faultsOf(nested, manifest)).toEqual([]);
});

test.each([
  [
    "names a package source",
    { ...tool, optionalDependencies: {}, resolved: "https://registry.example/tool.tgz" },
  ],
  ["has no exact version", { version: "^1.2.0", integrity: "sha512-x" }],
  ["has no checksum", { version: "1.2.0" }],
])("an entry that %s is a fault", (fault, entry) => {
  const lock = { packages: { "": manifest, "node_modules/tool": entry } };

  expect(faultsOf(lock, manifest)).toEqual([`node_modules/tool ${fault}`]);
});

test("a package that was added without the lock is a fault", () => {
  const changed = { dependencies: { ...manifest.dependencies, other: "1.0.0" } };

  expect(faultsOf(complete(onlyOurMachine), changed)).toEqual([
    "package.json and the lock differ in dependencies",
  ]);
});
