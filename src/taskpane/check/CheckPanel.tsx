import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { LoadFailure } from '../LoadFailure';
import type { Pane } from '../Pane';
import { CheckBar } from './CheckBar';
import { SetupList } from './SetupList';
import { StartCard } from './StartCard';

const QuotaForm = lazy(async () => ({ default: (await import('../setup/QuotaForm')).QuotaForm }));
const RosterForm = lazy(async () => ({ default: (await import('../setup/RosterForm')).RosterForm }));
const ShownResults = lazy(async () => ({ default: (await import('./ShownResults')).ShownResults }));
const FORMS = { quotas: QuotaForm, roster: RosterForm } as const;

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  place: { outlineStyle: 'none' },
  away: { display: 'none' },
  failed: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 检查: what is still to prepare, the button, and what the check found; a form of the preparation takes its place. */
export function CheckPanel({ pane }: { readonly pane: Pane }): ReactElement {
  const styles = useStyles();
  const [form, setForm] = useState<keyof typeof FORMS | null>(null);
  const formPlace = useRef<HTMLDivElement>(null);
  const ownPlace = useRef<HTMLDivElement>(null);
  const shownForm = useRef(form);
  useEffect(() => {
    // The button that had the focus is gone with what it stood in.
    if (shownForm.current === form) return;
    shownForm.current = form;
    (form === null ? ownPlace : formPlace).current?.focus();
  }, [form]);
  const { setup, opening } = pane;
  useEffect(() => {
    // Fetched while the first view stands already. Where it does not arrive it is asked for again when it is needed.
    import('./ShownResults').catch(() => undefined);
  }, []);
  const Form = form === null ? null : FORMS[form];
  return (
    <>
      <div ref={formPlace} tabIndex={-1} className={styles.place}>
        {Form !== null && (
          <LoadFailure>
            <Suspense fallback={<p>正在打开…</p>}>
              <Form
                pane={pane}
                onDone={() => {
                  setForm(null);
                }}
              />
            </Suspense>
          </LoadFailure>
        )}
      </div>
      <div
        ref={ownPlace}
        tabIndex={-1}
        className={mergeClasses(styles.place, styles.panel, Form !== null && styles.away)}
      >
        {setup?.template === false && <StartCard pane={pane} />}
        {setup?.template === true && <SetupList pane={pane} setup={setup} onForm={setForm} />}
        {opening.kind === 'failed' && (
          <p className={styles.failed}>
            没有读到表格准备得怎样：{opening.failure.title}。{opening.failure.advice}仍可直接检查。
          </p>
        )}
        <CheckBar pane={pane} />
        {pane.shown !== null && (
          <LoadFailure>
            <Suspense fallback={<p>正在打开…</p>}>
              <ShownResults pane={pane} shown={pane.shown} />
            </Suspense>
          </LoadFailure>
        )}
      </div>
    </>
  );
}
