import type { ReactElement } from 'react';
import { Suspense, lazy } from 'react';
import { LoadFailure } from './LoadFailure';
import type { Pane, PaneForm } from './Pane';

/** Each a chunk of its own, fetched when it is opened. */
const FORMS = {
  quotas: lazy(async () => ({ default: (await import('./setup/QuotaForm')).QuotaForm })),
  roster: lazy(async () => ({ default: (await import('./setup/RosterForm')).RosterForm })),
  staffList: lazy(async () => ({ default: (await import('./staff/StaffListForm')).StaffListForm })),
  gatherNames: lazy(async () => ({ default: (await import('./staff/GatherNamesForm')).GatherNamesForm })),
  newYear: lazy(async () => ({ default: (await import('./newYear/NewYearForm')).NewYearForm })),
  adopt: lazy(async () => ({ default: (await import('./adopt/AdoptForm')).AdoptForm })),
} as const satisfies Readonly<Record<PaneForm, unknown>>;

/** The form that is open, with the focus of the pane in it. */
export function OpenForm({ pane, form }: { readonly pane: Pane; readonly form: PaneForm }): ReactElement {
  const Form = FORMS[form];
  return (
    <LoadFailure>
      <Suspense fallback={<p>正在打开…</p>}>
        <Form
          pane={pane}
          onDone={() => {
            pane.openForm(null);
          }}
        />
      </Suspense>
    </LoadFailure>
  );
}
