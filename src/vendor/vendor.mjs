// Bundles each entry file of this folder into one ES module under src/main/resources/static/vendor, with the licences of
// everything inside and a manifest (sizes, checksum, versions). Two runs give the same bytes, so that
// `npm ci && npm run vendor && git diff --exit-code` proves that the committed files come from the locked packages.
import { createHash } from "node:crypto";
import { readFile, readdir, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../main/resources/static/vendor");
const entries = ["plot"];
const allowedLicences = new Set(["MIT", "ISC", "BSD-3-Clause", "Apache-2.0"]);

await mkdir(join(target, "licences"), { recursive: true });
const manifest = { bundler: "esbuild 0.28.2", files: {} };
for (const entry of entries) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: here,
    entryPoints: [`${entry}.js`],
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
    metafile: true,
    write: false,
    outfile: `${entry}.js`,
  });
  const code = outputFiles[0].contents;
  await writeFile(join(target, `${entry}.js`), code);
  manifest.files[`${entry}.js`] = {
    bytes: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    sha256: createHash("sha256").update(code).digest("hex"),
    packages: await packagesOf(metafile, entry),
  };
}
await writeFile(join(target, "vendor.json"), JSON.stringify(manifest, null, 2) + "\n");

/** The packages of which code got into the bundle, by name, each with its version and licence. */
async function packagesOf(metafile, entry) {
  const used = Object.entries(metafile.outputs[`${entry}.js`].inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter((name) => name !== undefined);
  const packages = [];
  const texts = [];
  for (const name of [...new Set(used)].sort()) {
    const folder = join(here, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    if (!allowedLicences.has(license)) {
      throw new Error(`${name} ${version} has the licence ${license}, which is not one of ${[...allowedLicences]}`);
    }
    const file = (await readdir(folder)).find((candidate) => /^licen[cs]e/i.test(candidate));
    if (file === undefined) {
      throw new Error(`${name} ${version} comes without a licence text`);
    }
    texts.push(`${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`);
    packages.push({ name, version, license });
  }
  await writeFile(join(target, "licences", `${entry}.txt`), texts.join(`\n${"-".repeat(80)}\n\n`));
  return packages;
}
