import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import { formatDay } from '../../src/domain/day';
import { STATUS_WORDS, percent } from '../../src/sheets/encode/words';

/** Prints what a check found: targets by status, the findings with their reasons, the data problems by cell. */
export function printOutcome(outcome: CheckOutcome, print: (line: string) => void): void {
  const { figures, findings, problems, rows, asOf } = outcome;
  print(
    `\n截至 ${formatDay(asOf)}：应考核 ${figures.judged} 项，达标率 ${percent(figures.metRate)}，序时达标率 ${percent(figures.onPaceRate)}`,
  );
  for (const [status, word] of Object.entries(STATUS_WORDS)) {
    print(`  ${word.padEnd(5, '　')} ${figures.counts[status as keyof typeof STATUS_WORDS]} 项`);
  }
  print(`\n台账 ${rows.read} 行，计入 ${rows.counted} 行`);
  print(`\n问题 ${findings.length} 条：`);
  for (const finding of findings) {
    print(
      `  ${finding.number}. ［${finding.status}］${finding.targetId} ${finding.title} · ${finding.subject} · ${finding.periods}`,
    );
    print(
      `     要求：${finding.requirement}；已有：${finding.actual}；还差：${finding.shortfall}；最迟：${finding.latest}；计入：${finding.rows}`,
    );
    print(`     怎么补：${finding.mend}`);
  }
  print(`\n数据问题 ${problems.length} 处：`);
  for (const problem of problems) {
    print(
      `  ${problem.origin.sheet}!${problem.address ?? `第${problem.origin.rowNumber}行`} ${problem.severity === 'error' ? '错误' : '提醒'} ${problem.text}`,
    );
  }
}
