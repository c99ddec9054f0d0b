import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Suspense, lazy, useEffect, useRef } from 'react';
import { LoadFailure } from '../LoadFailure';
import type { Pane } from '../Pane';
import { OpenForm } from '../PaneForms';
import { CheckBar } from './CheckBar';
import { SetupList } from './SetupList';
import { StartCard } from './StartCard';

const ShownResults = lazy(async () => ({ default: (await import('./ShownResults')).ShownResults }));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  place: { outlineStyle: 'none' },
  away: { display: 'none' },
  failed: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 检查: what is still to prepare, the button, and what the check found; an open form takes its place. */
export function CheckPanel({ pane }: { readonly pane: Pane }): ReactElement {
  const styles = useStyles();
  const formPlace = useRef<HTMLDivElement>(null);
  const ownPlace = useRef<HTMLDivElement>(null);
  const { setup, opening, form } = pane;
  const shownForm = useRef(form);
  useEffect(() => {
    // The button that had the focus is gone with what it stood in.
    if (shownForm.current === form) return;
    shownForm.current = form;
    (form === null ? ownPlace : formPlace).current?.focus();
  }, [form]);
  useEffect(() => {
    // Fetched while the first view stands already. Where it does not arrive it is asked for again when it is needed.
    import('./ShownResults').catch(() => undefined);
  }, []);
  return (
    <>
      <div ref={formPlace} tabIndex={-1} className={styles.place}>
        {form !== null && <OpenForm pane={pane} form={form} />}
      </div>
      <div
        ref={ownPlace}
        tabIndex={-1}
        className={mergeClasses(styles.place, styles.panel, form !== null && styles.away)}
      >
        {setup?.template === false && <StartCard pane={pane} />}
        {setup?.template === true && <SetupList pane={pane} setup={setup} />}
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
