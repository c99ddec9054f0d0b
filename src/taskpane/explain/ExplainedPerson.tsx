import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RolledStatus } from '../../domain/rollUp';
import type { Explanation, ObligationLine } from '../../sheets/encode/Explanation';
import { STATUS_WORDS } from '../../sheets/encode/words';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { useResultStyles } from '../resultStyles';
import { useStatusStyles } from '../statusStyles';
import { PeriodChips } from './PeriodChips';
import { TargetLink } from '../TargetLink';

interface Props {
  readonly person: Extract<Explanation, { kind: 'person' }>;
  readonly pane: Pane;
}

/** A person: what they owe, worst first, with what is there, what is missing, until when, and each period. */
export function ExplainedPerson({ person, pane }: Props): ReactElement {
  const styles = usePanelStyles();
  const statuses = (Object.keys(STATUS_WORDS) as RolledStatus[]).filter((status) =>
    person.lines.some(({ statusKey }) => statusKey === status),
  );
  if (person.lines.length === 0)
    return (
      <p className={styles.text}>没有一项指标考核到这个人。请看「人员名册」的身份、科室、党支部是否填全。</p>
    );
  return (
    <>
      {statuses.map((status) => {
        const lines = person.lines.filter(({ statusKey }) => statusKey === status);
        return (
          <section key={status} className={styles.part} aria-label={STATUS_WORDS[status]}>
            <h3 className={styles.smallHeading}>
              {STATUS_WORDS[status]}（{lines.length}）
            </h3>
            <ul className={styles.list}>
              {lines.map((line) => (
                <li key={line.targetId}>
                  <Obligation line={line} pane={pane} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Obligation({ line, pane }: { readonly line: ObligationLine; readonly pane: Pane }): ReactElement {
  const styles = useResultStyles();
  const colours = useStatusStyles();
  const { targetId, title, requirement, status, statusKey, actual, shortfall, latest, periods } = line;
  const facts = [
    requirement,
    actual === '' || actual === '—' ? '' : `已有 ${actual}`,
    shortfall === '' || shortfall === '无' ? '' : `还差 ${shortfall}`,
    latest === '' || latest === '—' ? '' : `最迟 ${latest}`,
  ];
  return (
    <>
      <div className={styles.head}>
        <span className={mergeClasses(styles.word, colours[statusKey])}>{status}</span>
        <TargetLink pane={pane} targetId={targetId} title={title} />
      </div>
      <p className={styles.fact}>{facts.filter((fact) => fact !== '').join('；')}</p>
      {periods.length > 1 && <PeriodChips label={`${targetId} 各期`} periods={periods} />}
    </>
  );
}
