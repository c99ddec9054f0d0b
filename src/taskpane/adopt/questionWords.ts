import type { MergedRows, SplitDates } from '../../sheets/adopt/LedgerMapping';
import type { AdoptionDraft, RowQuestion } from './adoptionDraft';

/** A question with a few fixed answers. */
export type ChoiceQuestion = Exclude<RowQuestion, { readonly kind: 'activityWord' }>;

/** A question as it is put: what is asked, what occurs in the sheet, and the answers. */
export interface QuestionWords {
  readonly title: string;
  readonly facts: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
}

/** How a question is put. */
export function questionWords(question: ChoiceQuestion): QuestionWords {
  switch (question.kind) {
    case 'splitDates':
      return {
        title: '一格里写了几天的，怎么算？',
        facts: factsOf(question.rows, question.examples),
        answers: [
          { value: 'eachDay', label: '每天算一次' },
          { value: 'firstDay', label: '算一次，记在第一天' },
          { value: 'no', label: '先不算，检查时逐行提示' },
        ],
      };
    case 'splitActivities':
      return {
        title: '一格里写了几种活动的，怎么算？',
        facts: factsOf(question.rows, question.examples),
        answers: [
          { value: 'yes', label: '每种活动各算一次' },
          { value: 'no', label: '先不算，检查时逐行提示' },
        ],
      };
    case 'ditto':
      return {
        title: '写 同上、〃 的，按上一行读吗？',
        facts: factsOf(question.rows, []),
        answers: [
          { value: 'yes', label: '按上一行读' },
          { value: 'no', label: '照原样，检查时逐行提示' },
        ],
      };
    case 'mergedRows':
      return {
        title: '日期合并成一格的几行，是几件事？',
        facts: factsOf(question.rows, question.examples),
        answers: [
          { value: 'each', label: '每行一件事，日期相同' },
          { value: 'one', label: '合起来是一件事，如一次会议的几个议题' },
        ],
      };
  }
}

/** The answer that a draft holds; null where there is none. */
export function chosenAnswer(draft: AdoptionDraft, kind: ChoiceQuestion['kind']): string | null {
  switch (kind) {
    case 'splitDates':
      return draft.splitDates;
    case 'splitActivities':
      return yesNo(draft.splitActivities);
    case 'ditto':
      return yesNo(draft.ditto);
    case 'mergedRows':
      return draft.mergedRows;
  }
}

/** What an answer says in a draft. */
export function withAnswer(kind: ChoiceQuestion['kind'], value: string): Partial<AdoptionDraft> {
  switch (kind) {
    case 'splitDates':
      return { splitDates: value as SplitDates };
    case 'splitActivities':
      return { splitActivities: value === 'yes' };
    case 'ditto':
      return { ditto: value === 'yes' };
    case 'mergedRows':
      return { mergedRows: value as MergedRows };
  }
}

function yesNo(answer: boolean | null): string | null {
  return answer === null ? null : answer ? 'yes' : 'no';
}

function factsOf(rows: number, examples: readonly string[]): string {
  return `${rows} 行${examples.length > 0 ? `，如 ${examples.join('；')}` : ''}。`;
}
