import { useEffect, useEffectEvent, useState } from 'react';
import { ignoreStep, inSlices } from '../../actions/inSlices';
import type { AdoptionBook, AdoptionSheet } from '../../actions/openAdoption';
import type { MappingPreview } from '../../sheets/adopt/MappingPreview';
import { mappingQuestions } from '../../sheets/adopt/mappingQuestions';
import { previewMapping } from '../../sheets/adopt/previewMapping';
import type { SheetProposal } from '../../sheets/adopt/SheetProposal';
import type { Pane } from '../Pane';
import type { AdoptionDraft, RowQuestion } from './adoptionDraft';
import { draftOf, isAnswered, mappingOf, openColumns, rowQuestions } from './adoptionDraft';
import { adoptNotice, releaseNotice } from './adoptionNotices';

/** The pages between choosing a sheet and 套用. */
export type AdoptionStep = 'columns' | 'rows' | 'preview';

/** A sheet on its way to being adopted. */
export interface Adopting {
  readonly sheet: AdoptionSheet;
  readonly proposal: SheetProposal;
  readonly draft: AdoptionDraft;
  readonly step: AdoptionStep;
  /** What occurs in its rows that somebody has to decide, for the columns as they are chosen. */
  readonly questions: readonly RowQuestion[];
  /** How it will be read; null until that is looked at. */
  readonly preview: MappingPreview | null;
}

/** The form 套用现有台账: what was read of the workbook, the sheet in hand, and the ways on. */
export interface Adoption {
  readonly book: AdoptionBook | null;
  readonly adopting: Adopting | null;
  readonly reread: () => void;
  readonly choose: (sheet: AdoptionSheet, proposal: SheetProposal) => void;
  readonly change: (facts: Partial<AdoptionDraft>) => void;
  readonly forward: () => void;
  readonly back: () => void;
  readonly adopt: () => void;
  readonly release: (id: string) => void;
}

/** The state of the form; it reads the workbook when it opens. */
export function useAdoption(pane: Pane): Adoption {
  const [book, setBook] = useState<AdoptionBook | null>(null);
  const [adopting, setAdopting] = useState<Adopting | null>(null);
  const { actions, runner } = pane;

  const reread = (): void => {
    runner.run('openAdoption', async (control) => {
      setBook(await actions.openAdoption(pane.request(), control));
      return null;
    });
  };
  const open = useEffectEvent(reread);
  useEffect(() => {
    open();
  }, []);

  const forward = (): void => {
    if (adopting === null || book === null) return;
    const { step, draft, proposal, questions } = adopting;
    const isSaid =
      step === 'columns'
        ? openColumns(draft, proposal).length === 0
        : questions.every((question) => isAnswered(draft, question));
    if (!isSaid) return;
    runner.runBeside(async () => {
      const next = await inSlices(nextPage(adopting, book), ignoreStep);
      // Whoever went back or changed something meanwhile is asked again.
      setAdopting((now) => (now === adopting ? next : now));
      return null;
    });
  };

  const back = (): void => {
    if (adopting === null) return;
    const { step, questions } = adopting;
    if (step === 'columns') setAdopting(null);
    else setAdopting({ ...adopting, step: step === 'preview' && questions.length > 0 ? 'rows' : 'columns' });
  };

  return {
    book,
    adopting,
    reread,
    choose: (sheet, proposal) => {
      const draft = draftOf(sheet, proposal);
      setAdopting({ sheet, proposal, draft, step: 'columns', questions: [], preview: null });
    },
    change: (facts) => {
      setAdopting((before) => (before === null ? null : { ...before, draft: { ...before.draft, ...facts } }));
    },
    forward,
    back,
    adopt: () => {
      if (adopting === null) return;
      const { sheet, proposal, draft } = adopting;
      runner.run('adoptLedger', async (control) => {
        const outcome = await actions.adoptLedger(sheet, mappingOf(draft, sheet, proposal), control);
        pane.outdate();
        pane.reload();
        setBook(await actions.openAdoption(pane.request(), control));
        setAdopting(null);
        return adoptNotice(outcome);
      });
    },
    release: (id) => {
      runner.run('releaseLedger', async (control) => {
        const outcome = await actions.releaseLedger(id, control);
        pane.outdate();
        pane.reload();
        setBook(await actions.openAdoption(pane.request(), control));
        return releaseNotice(outcome);
      });
    },
  };
}

/** The page after the columns or the questions: all rows are looked at for it. Yields now and then. */
function* nextPage(adopting: Adopting, { known, context }: AdoptionBook): Generator<void, Adopting> {
  const { sheet, proposal, draft, step } = adopting;
  const mapping = mappingOf(draft, sheet, proposal);
  if (step === 'columns') {
    const questions = rowQuestions(yield* mappingQuestions(mapping, sheet.grid, known));
    if (questions.length > 0) return { ...adopting, questions, step: 'rows' };
  }
  const preview = yield* previewMapping(mapping, sheet.grid, context);
  const questions = step === 'columns' ? [] : adopting.questions;
  return { ...adopting, questions, preview, step: 'preview' };
}
