/**
 * What the launcher says, in both languages on one line. It speaks before anything is installed or built, so it
 * is the one part of the product that cannot take its words from `@outreach/messages`.
 */
export const words = {
  fetchingNode: (/** @type {string} */ version) => `正在从 npm 取 Node ${version} · Fetching Node ${version} from npm`,
  installing: '正在安装依赖 · Installing packages',
  building: '正在构建 · Building',
  waiting: (/** @type {string} */ holder) =>
    `另一个进程（${holder}）正在准备，请稍候 · Another process (${holder}) is preparing; waiting for it`,
  noNode: (/** @type {string} */ place, /** @type {string} */ version) =>
    `本机的 Node 太旧，而 npm 上没有 ${place} 的 Node；请安装 Node ${version} 后再试。 · ` +
    `The Node here is too old and npm carries none for ${place}. Install Node ${version} and try again.`,
  failed: (/** @type {string} */ what, /** @type {number} */ code) =>
    `${what} 失败（退出码 ${code}），上面是它的输出。 · ${what} failed with exit code ${code}; its output is above.`,
  unknownCheck: (/** @type {string} */ name, /** @type {readonly string[]} */ known) =>
    `没有名为 ${name} 的检查；可用的有：${known.join('、')}。 · No check is called ${name}; there are ${known.join(', ')}.`,
  nothingToMutate: (/** @type {string} */ place) =>
    `${place} 不是可做变异测试的文件或目录（须同在一个带有 mutation/tests.ts 的包内）。 · ` +
    `${place} cannot be mutated: name files or folders of one package that has a mutation/tests.ts.`,
  usage: [
    '用法 · Usage:',
    '  npm start [-- --empty]                     安装、构建并打开台账 · install, build and open the ledger',
    '  npm test [-- unit | browser]               全部测试 · every test',
    '  npm run check [-- NAME…]                   代码检查 · the checks of the house',
    '  npm run bench [-- --small | --full] [NAME…]  速度对比 · speed beside its peers',
    '  npm run faults [-- NAME…]                  强杀、断电、断线，足量地试 · kills, cuts and stops in full size',
    '  npm run pictures                           重拍说明里的截图 · take the pictures of the README again',
    '  npm run mutate [-- FILE…]                  变异测试：测试是否察觉代码被改 · whether tests notice changed code',
    '  npm run --silent outreach -- COMMAND …     命令行 · the command line',
  ].join('\n'),
};
