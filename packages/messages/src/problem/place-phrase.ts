import type { Problem } from '@outreach/domain';
import { catalogue, type Language } from '../language/catalogue.ts';

const placeWords = catalogue({
  row: { zh: ({ row }: { row: string }) => `第 ${row} 行`, en: ({ row }) => `row ${row}` },
  column: { zh: ({ column }: { column: string }) => `“${column}”列`, en: ({ column }) => `column “${column}”` },
  figure: { zh: ({ number }: { number: number }) => `第 ${number} 个数字`, en: ({ number }) => `figure ${number}` },
});

const figurePath = /(?:^|\.)figures\.(\d+)/;

/**
 * Where a problem is, for a person: 台账.csv，第 12 行，“value”列 · 第 3 个数字. Empty where it concerns the whole.
 */
export function placePhrase(language: Language, problem: Problem): string {
  const words = placeWords(language);
  const { file, row, column } = problem.params;
  const said: string[] = [];
  if (typeof file === 'string' && file !== '') said.push(file);
  if (typeof row === 'number' || typeof row === 'string') said.push(words.row({ row: String(row) }));
  if (typeof column === 'string' && column !== '') said.push(words.column({ column }));
  if (said.length === 0) {
    const figure = figurePath.exec(problem.path)?.[1];
    if (figure !== undefined) said.push(words.figure({ number: Number(figure) + 1 }));
  }
  return said.join(language === 'zh' ? '，' : ', ');
}
