import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { addMembers } from '../actions/addMembers';
import { applyFixes } from '../actions/applyFixes';
import { undoSurvives } from '../actions/canWatchLive';
import { checkLedger } from '../actions/checkLedger';
import { clearMarks } from '../actions/clearMarks';
import { createTemplate } from '../actions/createTemplate';
import { openEntry, previewEntry, saveEntry } from '../actions/entryForm';
import { explainSelection } from '../actions/explainSelection';
import { failureText } from '../actions/failureText';
import { goToCell, goToPlace } from '../actions/goToCell';
import { openPane } from '../actions/openPane';
import { repairMarks } from '../actions/repairMarks';
import { putSample, removeSample } from '../actions/sample';
import { saveQuotas } from '../actions/saveQuotas';
import { undoCheck } from '../actions/undoCheck';
import { undoWrite } from '../actions/undoWrite';
import { watchEdits } from '../actions/watchEdits';
import { FINANCE_OFFICE_2022 } from '../plans/financeOffice2022/financeOffice2022';
import type { PaneActions } from './PaneActions';
import { TaskPane } from './TaskPane';
import type { OfficeColours } from './usePaneTheme';
import { usePaneTheme } from './usePaneTheme';

// Fetched with the form that asks for them, or when the button is pressed.
const adoption = {
  open: () => import('../actions/openAdoption'),
  adopt: () => import('../actions/adoptLedger'),
  release: () => import('../actions/releaseLedger'),
};
const reports = {
  write: () => import('../actions/writeReports'),
  undo: () => import('../actions/undoReports'),
};

const actions: PaneActions = {
  openNewYear: async (control) => (await import('../actions/openNewYear')).openNewYear(control),
  startYear: async (request, control) => (await import('../actions/startYear')).startYear(request, control),
  openStaffLists: async (control) => (await import('../actions/staffLists')).openStaffLists(control),
  openGatheredNames: async (request, control) =>
    (await import('../actions/gatheredNames')).openGatheredNames(request, control),
  openAdoption: async (...args) => (await adoption.open()).openAdoption(...args),
  adoptLedger: async (...args) => (await adoption.adopt()).adoptLedger(...args),
  releaseLedger: async (...args) => (await adoption.release()).releaseLedger(...args),
  addMembers,
  applyFixes,
  undoSurvives,
  checkLedger,
  clearMarks,
  createTemplate,
  openEntry,
  previewEntry,
  saveEntry,
  explainSelection,
  failureText,
  goToPlace,
  openPane,
  repairMarks,
  putSample,
  removeSample,
  saveQuotas,
  undoCheck,
  undoWrite,
  watchEdits,
  writeReports: async (...args) => (await reports.write()).writeReports(...args),
  undoReports: async (...args) => (await reports.undo()).undoReports(...args),
  goToSheet: (sheet, control) => goToCell(sheet, 'A1', control),
};

const now = (): Date => new Date();
// Excel on the web has no theme to tell, whatever the types say.
const officeColours = (): OfficeColours | undefined =>
  Office.context.officeTheme as OfficeColours | undefined;

function App(): ReactElement {
  const { theme, colorScheme } = usePaneTheme(officeColours);
  return (
    <FluentProvider theme={theme} style={{ minHeight: '100vh', colorScheme }}>
      <TaskPane actions={actions} plan={FINANCE_OFFICE_2022} now={now} />
    </FluentProvider>
  );
}

function start(): void {
  const page = document.documentElement;
  const pane = document.getElementById('pane');
  // unsupported.js has looked already, and says why.
  if (page.hasAttribute('data-blocked') || pane === null) return;
  const root = createRoot(pane, {
    onUncaughtError: () => {
      page.setAttribute('data-blocked', 'broken');
    },
  });
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// No Office where the library did not load; unsupported.js tells that too.
if (!document.documentElement.hasAttribute('data-blocked')) void Office.onReady(start);
