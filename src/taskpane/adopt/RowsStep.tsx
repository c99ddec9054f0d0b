import { Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { fold } from '../../domain/fold';
import { usePanelStyles } from '../panelStyles';
import type { AdoptionDraft, RowQuestion } from './adoptionDraft';
import { isAnswered } from './adoptionDraft';
import { useAdoptStyles } from './adoptStyles';
import type { StepProps } from './ColumnsStep';
import { focusOpen } from './focusOpen';
import type { ChoiceQuestion } from './questionWords';
import { chosenAnswer, questionWords, withAnswer } from './questionWords';

/** What occurs in the rows and can be read in more than one way; each is asked once for the whole sheet. */
export function RowsStep({ book, adopting, onChange, onForward, onBack }: StepProps): ReactElement {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const { draft, questions } = adopting;
  const open = questions.filter((question) => !isAnswered(draft, question));
  const go = (): void => {
    setAsked(true);
    if (open.length === 0) onForward();
    else focusOpen(form.current);
  };
  const fault = (question: RowQuestion): string | null =>
    asked && open.includes(question) ? '请选一个' : null;
  return (
    <form
      ref={form}
      className={panel.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <p className={panel.quiet}>下面这些写法，可以有不同的读法。每一处问一次，整张表都照此读。</p>
      {questions.map((question) =>
        question.kind === 'activityWord' ? (
          <ActivityWord
            key={question.word}
            question={question}
            activities={book.activities}
            draft={draft}
            fault={fault(question)}
            onChange={onChange}
          />
        ) : (
          <Choice
            key={question.kind}
            question={question}
            draft={draft}
            fault={fault(question)}
            onChange={onChange}
          />
        ),
      )}
      <div className={styles.bar}>
        <Button type="submit" appearance="primary">
          下一步
        </Button>
        <Button onClick={onBack}>上一步</Button>
      </div>
    </form>
  );
}

interface QuestionProps<Question extends RowQuestion> {
  readonly question: Question;
  readonly draft: AdoptionDraft;
  readonly fault: string | null;
  readonly onChange: (facts: Partial<AdoptionDraft>) => void;
}

function Choice({ question, draft, fault, onChange }: QuestionProps<ChoiceQuestion>): ReactElement {
  const { title, facts, answers } = questionWords(question);
  const chosen = chosenAnswer(draft, question.kind);
  return (
    <Field
      label={title}
      hint={facts}
      {...(fault === null ? {} : { validationMessage: fault })}
      {...(chosen === null ? { 'data-open': true } : {})}
    >
      <RadioGroup
        value={chosen ?? ''}
        onChange={(_event, { value }) => {
          onChange(withAnswer(question.kind, value));
        }}
      >
        {answers.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface WordProps extends QuestionProps<Extract<RowQuestion, { kind: 'activityWord' }>> {
  readonly activities: readonly string[];
}

function ActivityWord({ question, activities, draft, fault, onChange }: WordProps): ReactElement {
  const { word, rows, suggestion } = question;
  const key = fold(word);
  const choice = draft.words[key];
  const open = choice === undefined;
  const others = activities.filter((name) => name !== suggestion);
  return (
    <Field
      label={`「${word}」是哪种活动？`}
      hint={`${rows} 行这样写，活动类型里没有它。`}
      {...(fault === null ? {} : { validationMessage: fault })}
    >
      <Select
        value={choice ?? 'open'}
        {...(open ? { 'data-open': true } : {})}
        onChange={(_event, { value }) => {
          onChange({ words: { ...draft.words, [key]: value } });
        }}
      >
        {open && <option value="open">请选择…</option>}
        {suggestion !== null && <option value={suggestion}>{suggestion}（看来是）</option>}
        <option value="">照原样，检查时提示</option>
        {others.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
