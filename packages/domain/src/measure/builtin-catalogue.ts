import { builtinMeasures } from './builtin-measures.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';

function entry(id: string, zh: string, en: string): CatalogueEntry {
  return { id, names: { zh, en } };
}

const kinds: readonly CatalogueEntry[] = [
  entry('campaign', '主题宣传', 'Campaign'),
  entry('training', '培训', 'Training'),
  entry('lecture', '讲座', 'Lecture'),
  entry('contest', '竞赛', 'Contest'),
  entry('exhibition', '展览展示', 'Exhibition'),
  entry('school-visit', '进校园', 'School visit'),
  entry('festival', '科技节', 'Festival'),
  entry('service', '咨询服务', 'Service'),
  entry('enforcement', '执法检查', 'Inspection'),
  entry('case', '案件调处', 'Case'),
  entry('ceremony', '仪式', 'Ceremony'),
  entry('media', '媒体宣传', 'Media work'),
  entry('recommendation', '推荐参赛', 'Recommendation'),
  entry('application', '申报', 'Application'),
  entry('meeting', '会议', 'Meeting'),
  entry('programme', '全年工作', 'Yearly programme'),
  entry('statistic', '统计数据', 'Statistic'),
];

const campaigns: readonly CatalogueEntry[] = [
  entry('countryside', '三下乡', 'Three to the countryside'),
  entry('science-week', '科技活动周', 'Science and technology week'),
  entry('science-day', '全国科普日', 'National science day'),
  entry('ip-week', '知识产权宣传周', 'Intellectual property week'),
];

/** The catalogue every ledger starts with. */
export const builtinCatalogue: Catalogue = {
  measures: new Map(builtinMeasures.map((measure) => [measure.id, measure])),
  kinds,
  campaigns,
};
