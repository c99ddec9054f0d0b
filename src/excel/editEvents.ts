/** An edit of the workbook that is not this add-in's own. */
export interface BookEdit {
  readonly by: 'user' | 'coauthor';
  /** The sheet's name when listening began; null for one that came later. */
  readonly sheet: string | null;
}

/** Listens to edits until it is told to stop; stopping takes a sync. */
export interface EditListening {
  readonly stop: (context: Excel.RequestContext) => Promise<void>;
  /** The context in which the handlers were registered, and in which alone they can be removed. */
  readonly context: Excel.RequestContext;
}

/** Registers handlers for cells that change and sheets that are deleted; they read nothing. One sync. */
export async function listenToEdits(
  context: Excel.RequestContext,
  onEdit: (edit: BookEdit) => void,
): Promise<EditListening> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const tell = (source: string, worksheetId: string, triggerSource?: string): Promise<void> => {
    if (triggerSource !== 'ThisLocalAddin') {
      const sheet = worksheets.items.find(({ id }) => id === worksheetId)?.name ?? null;
      onEdit({ by: source === 'Remote' ? 'coauthor' : 'user', sheet });
    }
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add(({ source, worksheetId, triggerSource }) =>
      tell(source, worksheetId, triggerSource),
    ),
    worksheets.onDeleted.add(({ source, worksheetId }) => tell(source, worksheetId)),
  ];
  await context.sync();
  return {
    context,
    stop: async (again) => {
      for (const handler of handlers) handler.remove();
      await again.sync();
    },
  };
}
