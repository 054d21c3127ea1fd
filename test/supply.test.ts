import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licenceList } from "../src/tools/licence-list.ts";

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const lock = read("package-lock.json") as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(
  ([folder, { link }]) => folder.startsWith("node_modules/") && !link,
);

/** Licences that ask for no more than to be named; MPL-2.0 asks that changes to its own files stay open, and we change none. */
const ALLOWED = ["MIT", "ISC", "0BSD", "BSD-3-Clause", "Apache-2.0", "MIT OR Apache-2.0", "MPL-2.0"];

test("no package in the lock runs a script when it is installed", () => {
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder)).toEqual([]);
  for (const [folder] of packages.filter(([name]) => existsSync(join(name, "package.json")))) {
    const { scripts = {} } = read(join(folder, "package.json")) as { scripts?: Record<string, string> };
    expect([folder, scripts["preinstall"], scripts["install"], scripts["postinstall"]]).toEqual([
      folder,
      undefined,
      undefined,
      undefined,
    ]);
  }
});

test("our own package runs none either", () => {
  const { scripts } = read("package.json") as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /^(?:(?:pre|post)?install|(?:pre|post)?prepare)$/.test(name))).toEqual(
    [],
  );
});

test("every package is under a licence from the list, and says the same itself", () => {
  expect(packages.filter(([, { license = "" }]) => !ALLOWED.includes(license)).map(([folder]) => folder)).toEqual([]);
  for (const [folder, { license, version }] of packages.filter(([name]) => existsSync(join(name, "package.json")))) {
    const own = read(join(folder, "package.json")) as { license?: string; version: string };
    expect([folder, own.version, own.license]).toEqual([folder, version, license]);
  }
});

test("LICENSES.md tells of exactly what the lock holds", () => {
  expect(readFileSync("LICENSES.md", "utf8"), "Run: npm run -s licences > LICENSES.md").toBe(licenceList(lock));
});

test("every version is pinned, in the package file and in the lock with its content's hash", () => {
  const { dependencies, devDependencies } = read("package.json") as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  }
  expect(packages.filter(([, { integrity = "" }]) => !/^sha512-/.test(integrity)).map(([folder]) => folder)).toEqual(
    [],
  );
});

test("no file names the address of a registry, or fetches from one", () => {
  expect(Object.values(lock.packages).flatMap(({ resolved }) => (resolved?.includes("://") ? [resolved] : []))).toEqual(
    [],
  );
  const configured = readdirSync(".")
    .filter((name) => name === ".npmrc")
    .map((name) => readFileSync(name, "utf8"));
  expect(configured.join("\n")).not.toMatch(/registry\s*=|_auth|:\/\//);
});
