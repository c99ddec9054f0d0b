import { civilOf } from '../../domain/day';
import { assessedUnits } from '../../domain/subject';
import { longDate } from '../encode/words';
import { nextSection } from './circularNext';
import { namedPeople, problemsSection } from './circularProblems';
import { situationSection } from './circularSituation';
import { officeOf } from './pageParts';
import type { ReportFacts } from './ReportFacts';

/** A paragraph of the 通报, and what kind it is. */
export interface Paragraph {
  readonly kind: 'title' | 'addressee' | 'heading' | 'body' | 'signature';
  readonly text: string;
}

/** 通报 in the order of official papers: title, addressees, 总体情况, 主要问题, 下步要求, signature, and 附 where names are asked for. */
export function circularParagraphs(facts: ReportFacts): Paragraph[] {
  const { input, result } = facts;
  const { year, month } = civilOf(result.asOf);
  const office = officeOf(input.options);
  const names = facts.withNames ? namedPeople(facts) : [];
  return [
    { kind: 'title', text: `${office}${year}年${month}月计划落实情况通报` },
    { kind: 'addressee', text: addresseesOf(facts) },
    body(introduction(facts)),
    { kind: 'heading', text: '一、总体情况' },
    ...situationSection(facts).map(body),
    { kind: 'heading', text: '二、主要问题' },
    ...problemsSection(facts).map(body),
    { kind: 'heading', text: '三、下步要求' },
    ...nextSection(facts).map(body),
    { kind: 'signature', text: office },
    { kind: 'signature', text: longDate(result.asOf) },
    ...(names.length === 0
      ? []
      : [{ kind: 'heading' as const, text: '附：未达标人员名单' }, ...names.map(body)]),
  ];
}

function body(text: string): Paragraph {
  return { kind: 'body', text };
}

function addresseesOf({ input: { roster, units } }: ReportFacts): string {
  const words = [
    assessedUnits('department', roster, units).length > 0 ? '各科室' : '',
    assessedUnits('branch', roster, units).length > 0 ? '各党支部' : '',
  ].filter((word) => word !== '');
  return `${words.length === 0 ? '各有关单位' : words.join('、')}：`;
}

function introduction({ input, result }: ReportFacts): string {
  const read = new Set<string>();
  const counted = new Set<string>();
  input.entries.forEach(({ origin }, place) => {
    const key = `${origin.sheet}\n${origin.rowNumber}`;
    read.add(key);
    if ((result.outcomes[place]?.countedFor.length ?? 0) > 0) counted.add(key);
  });
  const ledger = read.size === 0 ? '台账还没有登记' : `台账共登记${read.size}条，计入${counted.size}条`;
  return `截至${longDate(result.asOf)}，对照${input.options.planYear}年计划核查了台账（${ledger}），现将落实情况通报如下。`;
}
