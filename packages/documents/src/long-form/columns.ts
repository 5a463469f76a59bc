/** Columns of the long form, one figure per row (DESIGN section 8). A row without a measure only tells of its activity. */
const columns = [
  'year',
  'activity',
  'date',
  'measure',
  'unit',
  'value',
  'qualifier',
  'basis',
  'phrase',
  'id',
  'activity_id',
  'within',
  'lower',
  'upper',
  'scope',
  'role',
  'inclusion',
  'kind',
  'place',
  'organiser',
  'co_organiser',
  'campaign',
  'direction',
  'edition',
  'theme',
  'audience',
  'level',
  'note',
] as const;

export type Column = (typeof columns)[number];

/** Without these a row says nothing. */
export const neededColumns: readonly Column[] = ['year', 'activity'];

/** What bureaus write over the same columns. */
const otherNames: Readonly<Record<string, Column>> = {
  年度: 'year',
  年份: 'year',
  活动: 'activity',
  活动名称: 'activity',
  日期: 'date',
  时间: 'date',
  指标: 'measure',
  单位: 'unit',
  数值: 'value',
  数量: 'value',
  限定: 'qualifier',
  计数方式: 'basis',
  原文: 'phrase',
  编号: 'id',
  活动编号: 'activity_id',
  所属活动: 'within',
  下限: 'lower',
  上限: 'upper',
  统计范围: 'scope',
  数字性质: 'role',
  包含: 'inclusion',
  类型: 'kind',
  地点: 'place',
  主办单位: 'organiser',
  协办单位: 'co_organiser',
  主题活动: 'campaign',
  届次: 'edition',
  主题: 'theme',
  对象: 'audience',
  级别: 'level',
  备注: 'note',
  places: 'place',
  organisers: 'organiser',
  co_organisers: 'co_organiser',
};

/** The column that a heading names; null where it names none. */
export function columnOf(heading: string): Column | null {
  const plain = heading.normalize('NFKC').trim();
  const lower = plain.toLowerCase().replace(/[ -]/g, '_');
  return columns.find((column) => column === lower) ?? otherNames[lower] ?? otherNames[plain] ?? null;
}
