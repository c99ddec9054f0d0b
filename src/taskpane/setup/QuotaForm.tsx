import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { UnsetTarget } from '../../actions/openPane';
import type { Pane } from '../Pane';
import { usePanelStyles } from '../panelStyles';
import { QuotaFormField } from './QuotaFormField';
import { quotaFault } from './quotaFault';

interface Props {
  readonly pane: Pane;
  readonly onDone: () => void;
}

type Texts = Readonly<Record<string, string>>;

/** 补填待明确: the targets without a number in plan order, each beside its clause; only what was filled in is written. */
export function QuotaForm({ pane, onDone }: Props): ReactElement {
  const styles = usePanelStyles();
  const form = useRef<HTMLFormElement>(null);
  const [texts, setTexts] = useState<Texts>({});
  const [asked, setAsked] = useState(false);
  const unset = pane.setup?.unset ?? [];
  const busy = pane.runner.running !== null;
  const filled = unset.filter(({ targetId }) => (texts[targetId] ?? '').trim() !== '');
  const faults = new Map(
    filled.map((target) => [target.targetId, quotaFault(texts[target.targetId] ?? '', target)]),
  );
  const isFaulty = ({ targetId }: UnsetTarget): boolean => (faults.get(targetId) ?? null) !== null;

  const save = (): void => {
    setAsked(true);
    const firstFault = unset.findIndex(isFaulty);
    if (firstFault >= 0) form.current?.querySelectorAll('input')[firstFault]?.focus();
    if (firstFault >= 0 || filled.length === 0) return;
    const quotas = filled.map(({ targetId }) => ({ targetId, text: (texts[targetId] ?? '').trim() }));
    const complete = filled.length === unset.length;
    pane.write(
      'saveQuotas',
      '指标值已保存',
      () => pane.actions.saveQuotas(quotas),
      (outcome) => {
        setAsked(false);
        if (outcome.left.length > 0) return;
        setTexts((before) =>
          without(
            before,
            quotas.map(({ targetId }) => targetId),
          ),
        );
        if (complete) onDone();
      },
    );
  };

  if (unset.length === 0)
    return (
      <section className={styles.panel} aria-label="补填待明确">
        <p className={styles.text}>没有待明确的指标，都已填好。</p>
        <div className={styles.buttons}>
          <Button onClick={onDone}>返回</Button>
        </div>
      </section>
    );
  return (
    <section className={styles.panel} aria-label="补填待明确">
      <h2 className={styles.heading}>补填待明确</h2>
      <p className={styles.quiet}>
        计划里这 {unset.length} 处没有写明数字。知道几处就填几处，空着的以后再填；空着的不作考核。
      </p>
      <form
        ref={form}
        className={styles.panel}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ul className={styles.list}>
          {unset.map((target, index) => (
            <li key={target.targetId} className={styles.part}>
              {target.task !== unset[index - 1]?.task && (
                <h3 className={styles.smallHeading}>{target.task}</h3>
              )}
              <QuotaFormField
                target={target}
                text={texts[target.targetId] ?? ''}
                fault={asked ? (faults.get(target.targetId) ?? null) : null}
                disabled={busy}
                onText={(text) => {
                  setTexts((before) => ({ ...before, [target.targetId]: text }));
                }}
              />
            </li>
          ))}
        </ul>
        <p role="status" className={styles.text}>
          {asked && filled.length === 0 && '还没有填数字。请至少填一处再保存。'}
        </p>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            保存{filled.length > 0 && `（${filled.length} 处）`}
          </Button>
          <Button disabledFocusable={busy} onClick={onDone}>
            {filled.length > 0 ? '不保存，返回' : '返回'}
          </Button>
        </div>
      </form>
    </section>
  );
}

function without(texts: Texts, keys: readonly string[]): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !keys.includes(key)));
}
