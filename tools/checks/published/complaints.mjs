import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/**
 * Kinds of problems that are meant: the package is ESM alone. CommonJS loads it by `import()`, or by `require` from
 * Node 22.12 on.
 */
const MEANT = new Set(['CJSResolvesToESM']);

/** The condition by which packages of the house resolve each other's source, which a tarball does not hold. */
const SOURCE_CONDITION = '@outreach/source';

/**
 * Everything that publint and are-the-types-wrong find wrong with a packed package, suggestions included.
 *
 * @param {string} tarball path of it
 * @returns {Promise<readonly string[]>} a sentence each
 */
export async function complaintsAbout(tarball) {
  const bytes = new Uint8Array(await readFile(tarball));
  return [...(await fromPublint(bytes)), ...(await fromTypes(bytes)), ...aboutFiles(bytes)];
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function fromPublint(bytes) {
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

/** @param {Uint8Array} bytes */
async function fromTypes(bytes) {
  const result = await checkPackage(createPackageFromTarballData(bytes));
  if (result.types === false) return ['are-the-types-wrong: the package has no types'];
  return result.problems
    .filter(({ kind }) => !MEANT.has(kind))
    .map((problem) => `are-the-types-wrong: ${JSON.stringify(problem)}`);
}

/**
 * What neither program looks for: files that belong to the house alone, and its own export condition.
 *
 * @param {Uint8Array} bytes
 */
function aboutFiles(bytes) {
  const files = createPackageFromTarballData(bytes);
  const complaints = files
    .listFiles()
    .map((file) => file.replace(/^\/node_modules\/(?:@[^/]+\/)?[^/]+\//, ''))
    .filter((file) => /(?:^|\/)[^/]*\.(?:test|e2e)\.|^src\/|\.tsbuildinfo$|^\./.test(file))
    .map((file) => `the tarball holds ${file}, which is of no use to anybody else`);
  const manifest = files.readFile(`/node_modules/${files.packageName}/package.json`);
  if (manifest.includes(SOURCE_CONDITION)) complaints.push(`package.json still exports by ${SOURCE_CONDITION}`);
  return complaints;
}
