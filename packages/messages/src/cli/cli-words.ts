import { catalogue } from '../language/catalogue.ts';

/** What the command line says. */
export const cliWords = catalogue({
  // Help
  program: {
    zh: '科普台账：一件事只记一次，每个数都能查到来源',
    en: 'Outreach Ledger: each activity recorded once, every number traced to its source',
  },
  serve: { zh: '打开台账和大屏', en: 'open the ledger and the display' },
  serveEmpty: { zh: '不装演示数据，开始自己的台账', en: 'begin a ledger of your own, without demo data' },
  demo: { zh: '装入四年演示数据', en: 'load the four demo years' },
  demoLastYear: { zh: '演示数据的最后一年（默认今年）', en: 'last year of the demo (this year unless told)' },
  demoLive: {
    zh: '装好后不时记一条编的活动，按 Ctrl-C 停',
    en: 'then record a made-up activity now and then, until Ctrl-C',
  },
  demoEvery: { zh: '平均隔多少秒记一条', en: 'seconds between two of them, on average' },
  import: { zh: '导入旧台账（CSV，每行一个数字）', en: 'import old records (CSV, one figure per row)' },
  importDryRun: { zh: '只看会怎样，什么也不写', en: 'show what would happen, write nothing' },
  importScope: {
    zh: '没写统计范围的行按这个记：own、joint、district 或单位名',
    en: 'scope of rows that state none: own, joint, district or a body',
  },
  importAcknowledge: {
    zh: '看过这些提醒，照样记（代码，逗号隔开）',
    en: 'record despite these warnings (codes, with commas)',
  },
  ledgerName: { zh: '新台账的名称', en: 'name of a new ledger' },
  totals: { zh: '一年的合计', en: 'totals of a year' },
  trace: { zh: '一个合计由哪些记录算出来', en: 'the records that make a total' },
  findings: { zh: '一年里待核实的', en: 'what a person should look at in a year' },
  accept: { zh: '认可一条待核实的，写明原因', en: 'let a finding stand, with a reason' },
  acceptReason: { zh: '原因', en: 'the reason' },
  acceptWithdraw: { zh: '撤回认可', en: 'take the acceptance back' },
  verify: { zh: '核对整本台账有没有被改动', en: 'check the whole log for changes' },
  verifyAnchor: {
    zh: '另存的“流水号:校验值”，用来发现整段重写',
    en: 'POSITION:HASH kept elsewhere; finds a log that was rewritten',
  },
  backup: { zh: '备份到一个新文件，不用停台账', en: 'back up into a new file, without ending the server' },
  restore: {
    zh: '用备份换下现在的数据库（先停台账）',
    en: 'put a backup in the place of the database (end the server first)',
  },
  rebuild: {
    zh: '从流水重算所有合计，不用停台账',
    en: 'compute everything from the log again, without ending the server',
  },
  measures: { zh: '列出指标', en: 'list the measures' },
  year: { zh: '年度', en: 'reporting year' },
  through: { zh: '只算到这一天为止发生的', en: 'count what had happened by this day' },
  asOf: { zh: '按这个流水号或这一天结束时的台账算', en: 'as the ledger stood at this position or day' },
  all: { zh: '把库里各单位的台账汇总起来', en: 'the totals of all ledgers of the store together' },
  under: {
    zh: '只汇总这个编号和它下面的台账，如 gd.sz',
    en: 'only the ledger of this id and those below it, such as gd.sz',
  },
  scope: { zh: '统计范围', en: 'scope' },
  json: { zh: '只输出一份 JSON', en: 'print one JSON document and nothing else' },
  language: { zh: '界面语言：zh 或 en', en: 'language: zh or en' },
  version: { zh: '版本', en: 'version' },
  help: { zh: '用法', en: 'usage' },

  // serve
  adminAt: { zh: '台账', en: 'Ledger' },
  displayAt: { zh: '大屏', en: 'Display' },
  stopWith: { zh: '按 Ctrl-C 停', en: 'Ctrl-C ends it' },
  stopped: { zh: '已停', en: 'Ended' },
  newLedgerName: { zh: '我们的科普台账', en: 'Our outreach ledger' },
  verifyFailed: {
    zh: '台账核对没有通过，运行 outreach verify 看是哪一条',
    en: 'The log did not pass its check; run outreach verify to see where',
  },

  // demo
  demoLoaded: {
    zh: ({ activities, figures, first, last }: { activities: number; figures: number; first: number; last: number }) =>
      `装好演示数据：${first}–${last} 年，${activities} 项活动，${figures} 个数字`,
    en: ({ activities, figures, first, last }) =>
      `Demo loaded: ${first} to ${last}, ${activities} activities, ${figures} figures`,
  },
  demoThere: { zh: '演示数据已经在台账里，没有变动', en: 'The demo is in the ledger already; nothing changed' },
  demoMark: { zh: ({ title }: { title: string }) => `【演示】${title}`, en: ({ title }) => `【演示】${title}` },
  liveRecorded: { zh: ({ title }: { title: string }) => `记了一条：${title}`, en: ({ title }) => `Recorded: ${title}` },

  // import
  importRead: {
    zh: ({
      rows,
      activities,
      figures,
      inclusions,
    }: {
      rows: number;
      activities: number;
      figures: number;
      inclusions: number;
    }) => `读到 ${rows} 行：${activities} 项活动，${figures} 个数字，${inclusions} 处包含关系`,
    en: ({ rows, activities, figures, inclusions }) =>
      `Read ${rows} rows: ${activities} activities, ${figures} figures, ${inclusions} inclusions`,
  },
  importDone: {
    zh: ({ recorded, known }: { recorded: number; known: number }) =>
      known === 0 ? `已记下 ${recorded} 项活动` : `已记下 ${recorded} 项活动；${known} 项以前导入过，没有变动`,
    en: ({ recorded, known }) =>
      known === 0
        ? `Recorded ${recorded} activities`
        : `Recorded ${recorded} activities; ${known} were imported before and did not change`,
  },
  importWould: {
    zh: ({ recorded, known }: { recorded: number; known: number }) =>
      `试导入通过：会记下 ${recorded} 项活动，${known} 项已有；现在什么也没写`,
    en: ({ recorded, known }) =>
      `Dry run passed: ${recorded} activities would be recorded, ${known} are there; nothing was written`,
  },
  importRefused: {
    zh: ({ problems }: { problems: number }) => `没有导入，什么也没写：${problems} 处要改`,
    en: ({ problems }) => `Not imported, nothing written: ${problems} to mend`,
  },
  importWarnings: {
    zh: ({ warnings }: { warnings: number }) => `提醒 ${warnings} 处`,
    en: ({ warnings }) => (warnings === 1 ? '1 warning' : `${warnings} warnings`),
  },
  importMissing: { zh: '台账里没有的指标', en: 'Measures the ledger lacks' },
  acknowledgeHint: {
    zh: ({ codes }: { codes: string }) => `核实无误后加：--acknowledge ${codes}`,
    en: ({ codes }) => `Once checked, add: --acknowledge ${codes}`,
  },
  alike: {
    zh: ({ count }: { count: number }) => `（同样的还有 ${count} 处）`,
    en: ({ count }) => ` (and ${count} more like it)`,
  },
  more: { zh: ({ count }: { count: number }) => `还有 ${count} 处`, en: ({ count }) => `${count} more` },
  place: {
    zh: ({ file, row, column }: { file: string; row: number; column: string }) =>
      column === '' ? `${file} 第 ${row} 行` : `${file} 第 ${row} 行 ${column} 列`,
    en: ({ file, row, column }) => (column === '' ? `${file}, row ${row}` : `${file}, row ${row}, column ${column}`),
  },

  // totals, trace, measures
  totalsTitle: {
    zh: ({ name, year, position }: { name: string; year: number; position: number }) =>
      `${name} ${year} 年度，流水号 ${position}`,
    en: ({ name, year, position }) => `${name}, ${year}, as of position ${position}`,
  },
  rollUpTitle: {
    zh: ({ ledgers, under, year, day }: { ledgers: number; under: string; year: number; day: string }) =>
      `${under === '' ? '' : `${under} 及以下 `}${ledgers} 本台账汇总，${year} 年度${day === '' ? '' : `，按 ${day} 结束时`}`,
    en: ({ ledgers, under, year, day }) =>
      `${ledgers === 1 ? '1 ledger' : `${ledgers} ledgers`}${under === '' ? '' : ` at or under ${under}`}, ${year}${day === '' ? '' : `, as of the end of ${day}`}`,
  },
  ledgers: { zh: '台账', en: 'Ledgers' },
  overlapping: { zh: '可能重复', en: 'May overlap' },
  overlappingNote: {
    zh: '可能重复：这几本台账说的也许是同一件事，合计从不重复的部分起，到全部相加止',
    en: 'May overlap: these ledgers may speak of the same thing; the total goes from what cannot be the same to the sum',
  },
  throughDay: { zh: ({ day }: { day: string }) => `只算到 ${day}`, en: ({ day }) => `counted through ${day}` },
  held: { zh: ({ count }: { count: number }) => `举办活动 ${count} 场`, en: ({ count }) => `${count} activities held` },
  noTotals: { zh: '这一年还没有数字', en: 'There are no figures for this year yet' },
  measure: { zh: '指标', en: 'Measure' },
  total: { zh: '合计', en: 'Total' },
  unit: { zh: '单位', en: 'Unit' },
  figures: { zh: '数字', en: 'Figures' },
  undecided: { zh: '待定', en: 'Undecided' },
  unknown: { zh: '不明', en: 'Unknown' },
  activity: { zh: '活动', en: 'Activity' },
  figure: { zh: '编号', en: 'Figure' },
  phrase: { zh: '原文', en: 'As written' },
  state: { zh: '计入', en: 'Counts' },
  position: { zh: '流水号', en: 'Position' },
  otherScopes: { zh: '其他统计范围，不相加', en: 'Other scopes, never added' },
  adds: { zh: '怎么加', en: 'Adds' },
  breakdowns: { zh: '分项', en: 'Breakdowns' },

  // accept
  findingAccepted: { zh: '已认可；数字一变，它会再出来', en: 'Accepted; it comes back when a number in it changes' },
  acceptanceWithdrawn: { zh: '已撤回认可', en: 'The acceptance was taken back' },

  // verify
  verified: {
    zh: ({ events, position, hash }: { events: number; position: number; hash: string }) =>
      `核对通过：${events} 条记录。可另存：${position}:${hash}`,
    en: ({ events, position, hash }) => `All is well: ${events} events. To keep elsewhere: ${position}:${hash}`,
  },
  notVerified: {
    zh: ({ findings }: { findings: number }) => `核对没有通过：${findings} 处不对`,
    en: ({ findings }) => `The check failed: ${findings} wrong`,
  },
  unknownEvents: {
    zh: ({ type, count }: { type: string; count: number }) =>
      `更新版本的程序写的 ${type}：${count} 条，这里看不懂，留着没动`,
    en: ({ type, count }) => `Written by a newer version, ${type}: ${count}; kept, and not understood here`,
  },

  notReplayed: {
    zh: '流水核对过了；合计里有看不懂的记录，要用更新版本核对',
    en: 'The log was checked; the totals rest on events not understood here, so check them with the newer version',
  },

  // backup, restore, rebuild
  backupMade: {
    zh: ({ file, bytes }: { file: string; bytes: number }) => `已备份并核对：${file}（${bytes} 字节）`,
    en: ({ file, bytes }) => `Backed up and checked: ${file} (${bytes} bytes)`,
  },
  backupNotMade: {
    zh: () => '台账核对没有通过，没有留下备份',
    en: () => 'The log did not pass its check; no backup was kept',
  },
  restored: {
    zh: ({ file, database }: { file: string; database: string }) => `已用 ${file} 恢复 ${database}`,
    en: ({ file, database }) => `Restored ${database} from ${file}`,
  },
  restoredKept: {
    zh: ({ kept }: { kept: string }) => `换下来的数据库在 ${kept}`,
    en: ({ kept }) => `The replaced database is kept as ${kept}`,
  },
  notRestored: {
    zh: ({ file }: { file: string }) => `备份 ${file} 核对没有通过，现在的数据库没有动`,
    en: ({ file }) => `The backup ${file} did not pass its check; the database was left as it is`,
  },
  ledgerChecked: {
    zh: ({ ledger, events, position, hash }: { ledger: string; events: number; position: number; hash: string }) =>
      `${ledger}：${events} 条记录，可另存：${position}:${hash}`,
    en: ({ ledger, events, position, hash }) => `${ledger}: ${events} events; to keep elsewhere: ${position}:${hash}`,
  },
  rebuilt: {
    zh: ({ events, ledgers }: { events: number; ledgers: number }) =>
      `已从流水重算：${ledgers} 本台账，${events} 条记录，核对通过`,
    en: ({ events, ledgers }) =>
      `Computed from the log again: ${events} events of ${ledgers === 1 ? '1 ledger' : `${ledgers} ledgers`}, and checked`,
  },
  rebuiltNotSound: {
    zh: () => '已从流水重算，但核对还是没有通过',
    en: () => 'Computed from the log again, and the check still fails',
  },
});
