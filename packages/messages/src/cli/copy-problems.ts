import type { ProblemSentences } from '../problem/problem-words.ts';

/** Why a backup was not made, or not put in place. */
export const copyProblems = {
  'backup.by-postgres': {
    zh: (p) =>
      `台账在 PostgreSQL 里（${p.text('address')}），它的备份和恢复用 PostgreSQL 自己的 pg_dump、pg_restore 做。恢复以后运行 outreach verify。`,
    en: (p) =>
      `The ledger is kept in PostgreSQL (${p.text('address')}); back it up and restore it with PostgreSQL's own pg_dump and pg_restore. Run outreach verify after restoring.`,
  },
  'backup.target-exists': {
    zh: (p) => `${p.text('path')} 已经有文件，没有覆盖。换一个文件名。`,
    en: (p) => `A file stands at ${p.text('path')} already and was not overwritten. Take another name.`,
  },
  'backup.folder-missing': {
    zh: (p) => `没有文件夹 ${p.text('folder')}，备份没有做。先建好，或者放到别处。`,
    en: (p) => `There is no folder ${p.text('folder')}, so no backup was made. Create it, or put the backup elsewhere.`,
  },
  'restore.no-backup': {
    zh: (p) => `${p.text('path')} 没有备份文件。核对路径。`,
    en: (p) => `There is no backup file at ${p.text('path')}. Check the path.`,
  },
  'restore.same-file': {
    zh: (p) => `${p.text('path')} 就是现在用的数据库，不是备份。换成备份文件。`,
    en: (p) => `${p.text('path')} is the database in use and no backup. Name a backup file.`,
  },
  'restore.database-in-use': {
    zh: (p) => `有程序开着 ${p.text('path')}，没有恢复。先停掉台账服务（Ctrl-C）和别的命令，再恢复。`,
    en: (p) =>
      `A program has ${p.text('path')} open, so nothing was restored. End the server (Ctrl-C) and other commands first.`,
  },
  'restore.use-unknown': {
    zh: (p) =>
      `${p.text('path')} 坏得看不出有没有程序开着它，没有恢复。确认台账服务已停，把它和旁边的 -wal、-shm 文件移走，再恢复。`,
    en: (p) =>
      `${p.text('path')} is too damaged to tell whether a program has it open, so nothing was restored. Make sure the server has ended, move the file and the -wal and -shm files beside it away, then restore.`,
  },
  'rebuild.unknown-event': {
    zh: (p) =>
      `台账“${p.text('ledger')}”第 ${p.text('position')} 号是更新版本的程序写的（${p.text('type')} 第 ${p.text('schemaVersion')} 版），这里看不懂，没有重算，免得丢数。用那个版本来重算。`,
    en: (p) =>
      `Position ${p.text('position')} of the ledger “${p.text('ledger')}” was written by a newer version (${p.text('type')}, version ${p.text('schemaVersion')}) and cannot be read here, so nothing was rebuilt and nothing lost. Rebuild with that version.`,
  },
  'rebuild.under-way': {
    zh: (p) => `另一个程序正在重算 ${p.text('path')}。等它做完再来。`,
    en: (p) => `Another program is rebuilding ${p.text('path')}. Wait until it is done.`,
  },
  'rebuild.log-wrong': {
    zh: (p) => `台账“${p.text('ledger')}”的流水在第 ${p.text('position')} 号不对，没有重建。先运行 outreach verify。`,
    en: (p) =>
      `The log of the ledger “${p.text('ledger')}” is wrong at position ${p.text('position')}, so nothing was rebuilt. Run outreach verify first.`,
  },
} satisfies ProblemSentences;
