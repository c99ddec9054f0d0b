import { useEffect, useEffectEvent, useState } from 'react';
import type { AdoptionBook, AdoptionSheet } from '../../actions/openAdoption';
import { mappingQuestions } from '../../sheets/adopt/mappingQuestions';
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

  const questionsOf = ({ sheet, proposal, draft }: Adopting): readonly RowQuestion[] =>
    rowQuestions(
      mappingQuestions(mappingOf(draft, sheet, proposal), sheet.grid, book?.known ?? { activities: [] }),
    );

  const forward = (): void => {
    if (adopting === null) return;
    const { step, draft, proposal } = adopting;
    if (step === 'columns') {
      if (openColumns(draft, proposal).length > 0) return;
      const questions = questionsOf(adopting);
      setAdopting({ ...adopting, questions, step: questions.length > 0 ? 'rows' : 'preview' });
    } else if (adopting.questions.every((question) => isAnswered(draft, question)))
      setAdopting({ ...adopting, step: 'preview' });
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
      setAdopting({ sheet, proposal, draft: draftOf(sheet, proposal), step: 'columns', questions: [] });
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
