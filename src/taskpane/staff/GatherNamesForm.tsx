import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import type { FormProps } from '../FormProps';
import { usePanelStyles } from '../panelStyles';
import { useReading } from '../useReading';
import { GatheredList } from './GatheredList';

const FACTS = [
  { field: 'roles', label: '身份', words: 'roles' },
  { field: 'department', label: '科室', words: 'departments' },
  { field: 'branch', label: '党支部', words: 'branches' },
] as const;

type Facts = Readonly<Partial<Record<(typeof FACTS)[number]['field'], string>>>;

/** 从台账收集姓名: names that stand in the ledgers and not on the roster, to be added with what they have in common. */
export function GatherNamesForm({ pane, onDone }: FormProps): ReactElement {
  const styles = usePanelStyles();
  const id = useId();
  const { value: book, again } = useReading(pane, 'openGatheredNames', (control) =>
    pane.actions.openGatheredNames(pane.request(), control),
  );
  const [marks, setMarks] = useState<Readonly<Record<string, boolean>>>({});
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const [facts, setFacts] = useState<Facts>({});
  const busy = pane.runner.running !== null;
  const names = (book?.names ?? []).filter(({ name }) => !added.has(name));
  const isChosen = ({ name, like }: (typeof names)[number]): boolean => marks[name] ?? like === null;
  const chosen = names.filter(isChosen).map(({ name }) => name);

  const add = (): void => {
    const given = Object.entries(facts).filter(([, text]) => text.trim() !== '');
    const members = chosen.map((name) => ({ name, ...Object.fromEntries(given) }));
    pane.write(
      'addMembers',
      '名册已加入',
      (control) => pane.actions.addMembers(members, control),
      () => {
        setAdded(new Set([...added, ...chosen]));
      },
    );
  };

  return (
    <section className={styles.panel} aria-label="从台账收集姓名">
      <h2 className={styles.heading}>从台账收集姓名</h2>
      {book === null && <p className={styles.text}>{busy ? '正在收集…' : '没有读到台账。'}</p>}
      {book !== null && names.length === 0 && (
        <p className={styles.text}>{book.ledgers.join('、')}里的姓名都在名册里了。</p>
      )}
      {book !== null && names.length > 0 && (
        <>
          <p className={styles.quiet}>
            这 {names.length} 个姓名在{book.ledgers.join('、')}里出现，名册里没有。和别人只差一个字的先不选，
            可能是写错的：应在台账里改。身份、科室、党支部不同的人，可以分几次加。
          </p>
          <GatheredList
            names={names}
            isChosen={isChosen}
            disabled={busy}
            onMark={(these, chosenNow) => {
              setMarks({ ...marks, ...Object.fromEntries(these.map((name) => [name, chosenNow])) });
            }}
          />
          {FACTS.map(({ field, label, words }) => (
            <Field key={field} label={`选中的人的${label}（可不填）`}>
              <Input
                autoComplete="off"
                disabled={busy}
                input={{ list: `${id}-${field}` }}
                value={facts[field] ?? ''}
                onChange={(_event, { value }) => {
                  setFacts({ ...facts, [field]: value });
                }}
              />
              <datalist id={`${id}-${field}`}>
                {book[words].map((word) => (
                  <option key={word} value={word} />
                ))}
              </datalist>
            </Field>
          ))}
        </>
      )}
      {book !== null && book.others.length > 0 && (
        <p className={styles.quiet}>
          不像姓名、没有列入的：
          {book.others.map(({ word, rows }) => `${word}（${rows} 行）`).join('、')}。
        </p>
      )}
      <div className={styles.buttons}>
        {names.length > 0 ? (
          <Button appearance="primary" disabledFocusable={busy || chosen.length === 0} onClick={add}>
            加入名册（{chosen.length} 人）
          </Button>
        ) : (
          <Button disabledFocusable={busy} onClick={again}>
            重新收集
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onDone}>
          返回
        </Button>
      </div>
    </section>
  );
}
