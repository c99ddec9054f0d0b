import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { FixedField } from '../../sheets/adopt/LedgerMapping';
import type { MappingQuestion } from '../../sheets/adopt/SheetProposal';
import { LEVEL } from '../../sheets/words';
import { usePanelStyles } from '../panelStyles';
import { wordChoices } from '../record/choices';
import { WordField } from '../record/WordField';
import type { AdoptionDraft } from './adoptionDraft';
import { hasColumn } from './adoptionDraft';
import { useAdoptStyles } from './adoptStyles';
import { fieldWord } from './fieldWords';

/** What is seldom the same in all rows. */
const OTHERS = ['topics', 'organisers', 'level'] as const satisfies readonly FixedField[];

interface Props {
  readonly activities: readonly string[];
  readonly sheet: string;
  readonly question: MappingQuestion | undefined;
  readonly draft: AdoptionDraft;
  /** Whether what is left out is to be said. */
  readonly asked: boolean;
  readonly onChange: (fixed: Partial<Record<FixedField, string>>) => void;
}

/** What is the same in all rows of the sheet: 活动类型 where no column says it, 主题 and the like. */
export function FixedFields({ activities, sheet, question, draft, asked, onChange }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  const { fixed } = draft;
  // Read once: it must not close while somebody types in it.
  const [isOpen] = useState(() => OTHERS.some((field) => (fixed[field] ?? '') !== ''));
  const needed = !hasColumn(draft, 'activity');
  const suggestion = question?.kind === 'activity' ? question.suggestion : null;
  const blank = (fixed.activity ?? '').trim() === '';
  const word = (field: FixedField, choices: readonly string[], hint?: string): ReactElement => (
    <WordField
      label={fieldWord(field)}
      hint={hint}
      choices={wordChoices(choices)}
      value={fixed[field] ?? ''}
      onValue={(value) => {
        onChange({ [field]: value });
      }}
    />
  );
  return (
    <section className={panel.part} aria-label="整张表都相同的">
      <h3 className={panel.smallHeading}>整张表都相同的</h3>
      <div {...(needed && blank ? { 'data-open': true } : {})}>
        <WordField
          label={fieldWord('activity')}
          hint={needed ? `「${sheet}」里记的都是什么活动` : '只用于活动类型空着的行；一般不用填'}
          fault={needed && asked && blank ? '没有一列是活动类型，请填' : null}
          choices={wordChoices(activities)}
          value={fixed.activity ?? ''}
          onValue={(activity) => {
            onChange({ activity });
          }}
        />
      </div>
      {needed && blank && suggestion !== null && (
        <div className={panel.buttons}>
          <Button
            size="small"
            onClick={() => {
              onChange({ activity: suggestion });
            }}
          >
            看来是「{suggestion}」，用它
          </Button>
        </div>
      )}
      <details open={isOpen}>
        <summary className={styles.summary}>主题、组织单位、主办级别</summary>
        <div className={panel.part}>
          {word('topics', [], '如整张表都是 党风廉政 学习，就填 党风廉政')}
          {word('organisers', [], '如整张表都是第一党支部的活动')}
          {word('level', LEVEL.offered)}
        </div>
      </details>
    </section>
  );
}
