import type { ProblemSentences } from './problem-words.ts';

/** The database behind the ledger: why it would not open, and what a check of the log found. */
export const storeProblems = {
  'store.address-unreadable': {
    zh: (p) => `数据库地址“${p.text('url')}”看不懂。写 SQLite 文件的路径，或者 postgres:// 开头的地址。`,
    en: (p) =>
      `The database address “${p.text('url')}” cannot be read. Give the path of an SQLite file, or an address beginning with postgres://.`,
  },
  'store.unreachable': {
    zh: (p) =>
      `数据库服务器没有回应（${p.text('address')}）：${p.text('detail')}。看看服务器开着没有、网络通不通，再试。`,
    en: (p) =>
      `The database server does not answer (${p.text('address')}): ${p.text('detail')}. See that it runs and that the network reaches it, then try again.`,
  },
  'store.sign-in-refused': {
    zh: (p) => `数据库不认用户“${p.text('user')}”或者它的密码（${p.text('address')}）。核对地址里的用户名和密码。`,
    en: (p) =>
      `The database does not accept the user “${p.text('user')}” or its password (${p.text('address')}). Check both in the address.`,
  },
  'store.database-missing': {
    zh: (p) => `服务器上没有这个数据库（${p.text('address')}）。请管理员先建好，或者核对名字。`,
    en: (p) => `The server has no such database (${p.text('address')}). Have it created first, or check the name.`,
  },
  'store.rights-missing': {
    zh: (p) =>
      `数据库用户“${p.text('user')}”权限不够（${p.text('address')}）：${p.text('detail')}。用数据库所有者的账号做这一步。`,
    en: (p) =>
      `The database user “${p.text('user')}” may not do this (${p.text('address')}): ${p.text('detail')}. Do this step as the owner of the database.`,
  },
  'store.connection-lost': {
    zh: (p) => `和数据库的连接断了（${p.text('address')}）。过一会儿再试，没有保存成的可以放心重来一次。`,
    en: (p) =>
      `The connection to the database was lost (${p.text('address')}). Try again in a moment; what was not saved can safely be given again.`,
  },
  'store.outcome-unknown': {
    zh: (p) =>
      `保存时和数据库的连接断了（${p.text('address')}），不知道存上没有。过一会儿原样再存一次就行：存过的不会重复记账。`,
    en: (p) =>
      `The connection to the database was lost while saving (${p.text('address')}), so it is not known whether it was saved. Save the same thing again in a moment: what was saved is not recorded twice.`,
  },
  'store.busy': {
    zh: (p) => `数据库正忙，等得太久（${p.text('address')}）：${p.text('detail')}。过一会儿再试。`,
    en: (p) => `The database was busy for too long (${p.text('address')}): ${p.text('detail')}. Try again in a moment.`,
  },
  'store.postgres-too-old': {
    zh: (p) => `PostgreSQL 版本是 ${p.text('found')}，至少要 ${p.text('required')}。请管理员升级数据库。`,
    en: (p) =>
      `PostgreSQL is ${p.text('found')}; at least ${p.text('required')} is needed. Have the database server upgraded.`,
  },
  'store.folder-missing': {
    zh: (p) => `没有文件夹 ${p.text('folder')}。先建好，或者把数据库放到别处。`,
    en: (p) => `There is no folder ${p.text('folder')}. Create it, or put the database elsewhere.`,
  },
  'store.read-only': {
    zh: (p) => `${p.text('path')} 不能写。给运行台账的账号写权限，或者换一个文件夹。`,
    en: (p) =>
      `${p.text('path')} cannot be written. Give write permission to the account that runs the ledger, or use another folder.`,
  },
  'store.not-a-database': {
    zh: (p) => `${p.text('path')} 不是台账数据库，没有动它。核对路径。`,
    en: (p) => `${p.text('path')} is not a ledger database and was left alone. Check the path.`,
  },
  'store.foreign': {
    zh: (p) => `${p.text('path')} 是别的程序的数据库，没有动它。换一个。`,
    en: (p) => `${p.text('path')} is the database of another program and was left alone. Use another one.`,
  },
  'store.newer': {
    zh: (p) =>
      `${p.text('path')} 是更新的版本写的（第 ${p.text('found')} 版，这里认到第 ${p.text('supported')} 版）。先升级程序再打开。`,
    en: (p) =>
      `${p.text('path')} was written by a newer version (schema ${p.text('found')}; this one knows ${p.text('supported')}). Upgrade the program before opening it.`,
  },
  'store.corrupt': {
    zh: (p) => `${p.has('path') ? p.text('path') : '数据库'}坏了：${p.text('detail')}。不要再写，用最近的备份恢复。`,
    en: (p) =>
      `${p.has('path') ? p.text('path') : 'The database'} is damaged: ${p.text('detail')}. Stop writing and restore the latest backup.`,
  },
  'store.disk-full': {
    zh: (p) => `磁盘满了，没有保存（${p.text('path')}）。腾出空间再保存一次。`,
    en: (p) => `The disk is full and nothing was saved (${p.text('path')}). Free some space and save again.`,
  },
  'store.locked': {
    zh: (p) => `别的程序一直占着 ${p.text('path')}，等了 ${p.text('waitedMs')} 毫秒。关掉那个程序再试。`,
    en: (p) => `Another program kept ${p.text('path')} locked for ${p.text('waitedMs')} ms. Close it and try again.`,
  },
  'store.sqlite-too-old': {
    zh: (p) => `SQLite 版本是 ${p.text('found')}，至少要 ${p.text('required')}，旧的会丢数据。重新安装程序。`,
    en: (p) =>
      `SQLite is ${p.text('found')}; at least ${p.text('required')} is needed, since older ones can lose data. Install the program again.`,
  },
  'store.setting-refused': {
    zh: (p) =>
      `数据库没有接受设置 ${p.text('setting')}：要 ${p.text('wanted')}，读回来是 ${p.text('found')}。为了不丢数据，没有打开。`,
    en: (p) =>
      `The database did not keep the setting ${p.text('setting')}: wanted ${p.text('wanted')}, read back ${p.text('found')}. It was not opened, so that nothing is lost.`,
  },
  'store.closed': {
    zh: () => '数据库已经关上了，这次没有做。重新启动以后再来。',
    en: () => 'The database has been closed and nothing was done. Start it again first.',
  },
  'ledger.id-invalid': {
    zh: (p) => `台账编号“${p.text('id')}”不能用。用字母、数字和 . - _。`,
    en: (p) => `The ledger id “${p.text('id')}” cannot be used. Use letters, digits and . - _.`,
  },
  'roll-up.ledger-unknown': {
    zh: (p) => `没有“${p.text('ledger')}”这本台账，汇总不到那时的样子。`,
    en: (p) => `There is no ledger “${p.text('ledger')}”, so the roll-up cannot be made as of then.`,
  },
  'roll-up.nothing-under': {
    zh: (p) => `“${p.text('under')}”和它下面都没有台账。编号用点分级，如 gd.sz 下面有 gd.sz.nanshan。`,
    en: (p) =>
      `There is no ledger at or under “${p.text('under')}”. Dots in ids lead down, as from gd.sz to gd.sz.nanshan.`,
  },
  'page.cursor-invalid': {
    zh: () => '翻页的位置已经失效，从第一页重新看。',
    en: () => 'This place in the list is no longer valid. Start again from the first page.',
  },
  'page.limit-invalid': {
    zh: (p) => `一页要 ${p.text('limit')} 条，应当在 1 到 ${p.text('max')} 之间。`,
    en: (p) => `A page of ${p.text('limit')} was asked for; it should be from 1 to ${p.text('max')}.`,
  },
  'anchor.invalid': {
    zh: (p) => `核对点“${p.text('anchor')}”看不懂。写成 记录号:校验码。`,
    en: (p) => `The anchor “${p.text('anchor')}” cannot be read. Write it as POSITION:HASH.`,
  },
  'log.broken': {
    zh: (p) =>
      `流水在第 ${p.text('position')} 号不合规则（${p.text('rule')}），停在这里。运行 outreach verify 看清楚，再用备份恢复。`,
    en: (p) =>
      `The log breaks its rule ${p.text('rule')} at position ${p.text('position')} and stops there. Run outreach verify, then restore a backup.`,
  },
} satisfies ProblemSentences;
