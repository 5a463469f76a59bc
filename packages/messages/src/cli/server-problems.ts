import type { ProblemSentences } from '../problem/problem-words.ts';

/** Why the program did not start, or would not do what was asked. */
export const serverProblems = {
  'environment.invalid': {
    zh: (p) => `环境变量 ${p.text('variable')} 的值“${p.text('found')}”不对，应当是${p.text('expected')}。`,
    en: (p) =>
      `The environment variable ${p.text('variable')} is “${p.text('found')}”; it should be ${p.text('expected')}.`,
  },
  'readiness.check-failed': {
    zh: () => '核对台账时出错，没有核对完。看日志里的原因，再运行 outreach verify。',
    en: () => 'Checking the log failed before its end. See the reason in the log output, then run outreach verify.',
  },
  'readiness.store-unreadable': {
    zh: () => '读不到台账数据库。看数据库和磁盘是否正常。',
    en: () => 'The ledger database cannot be read. See whether the database and its disk are there.',
  },
  'readiness.head-apart': {
    zh: (p) => `台账记的末号是 ${p.text('found')}，流水到 ${p.text('log')}，对不上。运行 outreach verify。`,
    en: (p) => `The head says ${p.text('found')}, but the log ends at ${p.text('log')}. Run outreach verify.`,
  },
  'readiness.projection-behind': {
    zh: (p) => `合计只算到 ${p.text('found')}，流水已到 ${p.text('log')}。运行 outreach rebuild 重算。`,
    en: (p) => `The totals stand at ${p.text('found')}, but the log is at ${p.text('log')}. Run outreach rebuild.`,
  },
  'server.host-not-loopback': {
    zh: (p) =>
      `不在 ${p.text('host')} 上监听：现在还没有登录，谁连上都能改台账，所以只在本机（127.0.0.1）开放。去掉 HOST，或设为 127.0.0.1。`,
    en: (p) =>
      `Not listening on ${p.text('host')}: there is no sign-in yet, so whoever connects could change the ledger. Only this machine (127.0.0.1) is served. Leave HOST unset, or set it to 127.0.0.1.`,
  },
  'server.port-in-use': {
    zh: (p) => `端口 ${p.text('port')} 已被别的程序占用。先关掉它，或换一个：PORT=8081 npm start。`,
    en: (p) =>
      `Port ${p.text('port')} is in use by another program. End that one, or take another port: PORT=8081 npm start.`,
  },
  'server.port-forbidden': {
    zh: (p) => `没有权限使用端口 ${p.text('port')}。换一个 1024 以上的端口：PORT=8080。`,
    en: (p) => `Port ${p.text('port')} is not permitted. Take one above 1024: PORT=8080.`,
  },
  'server.pages-missing': {
    zh: (p) => `网页还没有构建，缺 ${p.text('folder')}。先运行 npm start，或 pnpm build。`,
    en: (p) => `The pages have not been built: ${p.text('folder')} is missing. Run npm start, or pnpm build.`,
  },
  'server.host-refused': {
    zh: (p) => `不接受发往“${p.text('host')}”的请求，只接受本机地址。`,
    en: (p) => `Requests for “${p.text('host')}” are refused; only addresses of this machine are served.`,
  },
  'server.not-found': {
    zh: (p) => `这里没有 ${p.text('address')}。`,
    en: (p) => `There is nothing at ${p.text('address')}.`,
  },
  'store.no-database': {
    zh: (p) => `还没有台账：${p.text('path')} 不存在。先运行 outreach demo、outreach import 或 npm start。`,
    en: (p) =>
      `There is no ledger yet: ${p.text('path')} does not exist. Run outreach demo, outreach import or npm start first.`,
  },
  'store.no-ledger': {
    zh: () => '这个数据库里还没有台账。先运行 outreach demo、outreach import 或 npm start。',
    en: () => 'There is no ledger in this database yet. Run outreach demo, outreach import or npm start first.',
  },
  'demo.ledger-has-own-records': {
    zh: (p) => `台账“${p.text('name')}”已有自己的记录，不往里装演示数据。用另一个数据库：OUTREACH_DB=demo.sqlite。`,
    en: (p) =>
      `The ledger “${p.text('name')}” has records of its own; demo data is not loaded into it. Use another database: OUTREACH_DB=demo.sqlite.`,
  },
  'demo.loaded-for-other-years': {
    zh: (p) => `演示数据已经装过，最后一年是 ${p.text('found')}，不是 ${p.text('wanted')}。要换年份，用另一个数据库。`,
    en: (p) =>
      `The demo is loaded already, ending with ${p.text('found')}, not ${p.text('wanted')}. For other years use another database.`,
  },
  'trace.measure-not-counted': {
    zh: (p) => `${p.text('year')} 年没有指标“${p.text('measure')}”的数。`,
    en: (p) => `${p.text('year')} has no figures of the measure “${p.text('measure')}”.`,
  },
} satisfies ProblemSentences;
