import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { FormProps } from '../FormProps';
import { usePanelStyles } from '../panelStyles';
import { useReading } from '../useReading';
import { NewYearSheets } from './NewYearSheets';
import { newYearNotice } from './newYearNotice';
import { yearFault } from './yearFault';

const useStyles = makeStyles({ year: { maxWidth: '120px' } });

/** 新年度: what will be archived and emptied, and the year to begin; nothing is done before the button is pressed. */
export function NewYearForm({ pane, onDone }: FormProps): ReactElement {
  const styles = usePanelStyles();
  const own = useStyles();
  const [text, setText] = useState<string | null>(null);
  const { value: plan, again } = useReading(pane, 'openNewYear', (control) =>
    pane.actions.openNewYear(control),
  );
  const busy = pane.runner.running !== null;
  const from = plan?.year ?? 0;
  const typed = text ?? String(from + 1);
  const fault = yearFault(typed, from);

  const start = (): void => {
    if (plan === null || plan.refused !== null || fault !== null) return;
    const to = Number(typed.trim());
    pane.runner.run('startYear', async (control) => {
      try {
        const outcome = await pane.actions.startYear({ from, to }, control);
        if (outcome.started) {
          pane.forget();
          onDone();
        }
        return newYearNotice(outcome, from, to);
      } finally {
        // Where the answer was lost only the workbook knows which year it is.
        pane.reload();
      }
    });
  };

  return (
    <section className={styles.panel} aria-label="新年度">
      <h2 className={styles.heading}>新年度</h2>
      {plan === null ? (
        <p className={styles.text}>{busy ? '正在看表里有哪些内容…' : '没有读到表格的内容。'}</p>
      ) : (
        <>
          <p className={styles.text}>
            {from} 年的每张表先原样复制一份存档，放在最后；核对无误后，才清空原表里 {from}{' '}
            年的内容。不删除任何工作表。
          </p>
          <NewYearSheets sheets={plan.sheets} />
          {plan.notes.length > 0 && (
            <ul className={styles.bullets} aria-label="请留意">
              {plan.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          <p className={styles.quiet}>
            完成后不能用 Ctrl+Z 撤销，要查上年的内容请看存档。存档里的公式会变成当时的值。
          </p>
          {plan.refused === null ? (
            <Field label="新的计划年度" {...(fault === null ? {} : { validationMessage: fault })}>
              <Input
                className={own.year}
                inputMode="numeric"
                autoComplete="off"
                disabled={busy}
                value={typed}
                onChange={(_event, data) => {
                  setText(data.value);
                }}
              />
            </Field>
          ) : (
            <p className={styles.fault}>{plan.refused}</p>
          )}
        </>
      )}
      <div className={styles.buttons}>
        {plan !== null && plan.refused === null ? (
          <Button appearance="primary" disabledFocusable={busy || fault !== null} onClick={start}>
            存档 {from} 年，开始{fault === null && ` ${typed.trim()} 年`}
          </Button>
        ) : (
          <Button disabledFocusable={busy} onClick={again}>
            重新读取
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onDone}>
          返回
        </Button>
      </div>
    </section>
  );
}
