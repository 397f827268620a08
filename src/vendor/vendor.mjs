// Bundles each entry file of this folder into one ES module under src/main/resources/static/vendor, with the licences of
// everything inside and a manifest (sizes, checksum, versions), and copies the type declarations that the entry reaches to
// src/main/web/vendor, so that the compiler needs no package folder. Two runs give the same bytes, so that
// `npm ci && npm run vendor && git diff --exit-code` proves that the committed files come from the locked packages.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const packageFolder = join(here, "node_modules");
const target = join(here, "../main/resources/static/vendor");
const declarations = join(here, "../main/web/vendor");
const entries = ["codemirror", "cypher-language", "graphology", "plot", "sigma"];
const allowedLicences = new Set(["MIT", "ISC", "BSD-3-Clause", "Apache-2.0"]);

/** Files in whose place one of this folder is taken, in the code and in the declarations. */
const replaced = [
  [/language-support\/.*\/semanticAnalysis\.js$/, "no-semantic-analysis.js"],
  [/language-support\/.*\/generated-parser\/\w+\.d\.ts$/, "types/parse-tree.d.ts"],
  [/\/antlr4ng\/.*\.d\.ts$/, "types/parse-tree.d.ts"],
];

await rm(target, { recursive: true, force: true });
await rm(declarations, { recursive: true, force: true });
await mkdir(join(target, "licences"), { recursive: true });
const manifest = { bundler: "esbuild 0.28.2", files: {} };
for (const entry of entries) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: here,
    entryPoints: [`${entry}.ts`],
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
    metafile: true,
    write: false,
    outfile: `${entry}.js`,
    plugins: [{ name: "replace", setup: replaceFiles }],
  });
  const code = outputFiles[0].contents;
  await writeFile(join(target, `${entry}.js`), code);
  manifest.files[`${entry}.js`] = {
    bytes: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    sha256: createHash("sha256").update(code).digest("hex"),
    packages: await licencesOf(
      Object.entries(metafile.outputs[`${entry}.js`].inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
      join(target, "licences", `${entry}.txt`),
    ),
  };
}
await writeFile(join(target, "vendor.json"), JSON.stringify(manifest, null, 2) + "\n");
await writeDeclarations();

/** Code of the replaced files does not get into the bundle. */
function replaceFiles({ onLoad }) {
  for (const [pattern, replacement] of replaced) {
    onLoad({ filter: pattern }, async () => ({ contents: await readFile(join(here, replacement), "utf8") }));
  }
}

/** Writes the licence texts of the packages of these files, and names the packages, each with its version and licence. */
async function licencesOf(paths, file) {
  const packages = [];
  const texts = [];
  for (const name of [...new Set(paths.map(packageOf).filter((name) => name !== undefined))].sort()) {
    const folder = join(packageFolder, name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    if (!allowedLicences.has(license)) {
      throw new Error(`${name} ${version} has the licence ${license}, which is not one of ${[...allowedLicences]}`);
    }
    const licence = (await readdir(folder)).find((candidate) => /^licen[cs]e/i.test(candidate));
    if (licence === undefined) {
      throw new Error(`${name} ${version} comes without a licence text`);
    }
    texts.push(`${name} ${version} (${license})\n\n${(await readFile(join(folder, licence), "utf8")).trim()}\n`);
    packages.push({ name, version, license });
  }
  await writeFile(file, texts.join(`\n${"-".repeat(80)}\n\n`));
  return packages;
}

/** @returns the name of the package that a file belongs to, undefined for one of our own */
function packageOf(path) {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** Copies the declarations from file to file, with the name of each package replaced by the way to its file. */
async function writeDeclarations() {
  // `import … from "x"`, `export … from "x"`, `import "x"`, and `import("x")` in a type
  const imported = /(^(?:import|export)\b[\w\s{},*$]*\bfrom\s*|^import\s*|\bimport\(\s*)(["'])([^"'\n]+)\2/gm;
  const queue = entries.map((entry) => join(here, `${entry}.ts`));
  const seen = new Set(queue);
  for (const file of queue) {
    const source = (await readFile(file, "utf8")).replace(/^\/\/# sourceMappingURL=.*$/m, "").trimEnd() + "\n";
    const copied = source.replace(imported, (whole, before, quote, name) => {
      const declaring = declarationOf(name, file);
      if (!seen.has(declaring)) {
        seen.add(declaring);
        queue.push(declaring);
      }
      const way = relative(dirname(copyOf(file)), copyOf(declaring)).replace(/\.d\.ts$/, ".js");
      return `${before}${quote}${way.startsWith(".") ? way : `./${way}`}${quote}`;
    });
    await mkdir(dirname(copyOf(file)), { recursive: true });
    await writeFile(copyOf(file), copied);
  }
  await licencesOf(queue, join(declarations, "packages", "licences.txt"));
}

/** Where the copy of a file lies. */
function copyOf(file) {
  if (file.startsWith(packageFolder)) {
    return join(declarations, "packages", relative(packageFolder, file));
  }
  return join(declarations, relative(here, file).replace(/(?<!\.d)\.ts$/, ".d.ts").replace(/^types\//, "packages/"));
}

/** The file of declarations that an import means. */
function declarationOf(name, importing) {
  const own = join(here, "types", `${name}.d.ts`);
  const candidates = name.startsWith(".") ? filesOf(join(dirname(importing), name)) : [own, ...packageFiles(name)];
  const found = candidates.find((candidate) => candidate.endsWith(".d.ts") && existsSync(candidate));
  if (found === undefined) {
    throw new Error(`No declarations of ${name}, which ${relative(here, importing)} imports`);
  }
  const replacement = replaced.find(([pattern]) => pattern.test(found));
  return replacement === undefined ? found : join(here, replacement[1]);
}

function packageFiles(name) {
  const [, root, inside] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(name);
  return [root, `@types/${root}`].flatMap((candidate) => {
    const folder = join(packageFolder, candidate, inside ?? "");
    return filesOf(folder);
  });
}

/** The files that a path can stand for: itself, with an ending, or what the description in the folder names. */
function filesOf(path) {
  const files = [path.replace(/\.js$/, ".d.ts"), `${path}.d.ts`, join(path, "index.d.ts")];
  const description = join(path, "package.json");
  if (existsSync(description)) {
    const { types, typings, main } = JSON.parse(readFileSync(description, "utf8"));
    files.unshift(
      ...[types, typings, main]
        .filter((file) => file !== undefined)
        .flatMap((file) => [join(path, file), join(path, file.replace(/(\.js)?$/, ".d.ts"))]),
    );
  }
  return files;
}
