import { EngineWorkbook } from '../../engine/EngineWorkbook';
import { WorkbookFileError } from '../../engine/WorkbookFileError';
import { DEFAULT_API_SET, type Faults } from '../../node/Faults';
import { RichApi } from '../../richapi/RichApi';
import type { BatchRequest, CallName, Calls, OpenFault, WorkerMessage } from '../protocol';
import { applyEdit } from '../view/applyEdit';
import { SheetView } from '../view/SheetView';
import { BatchGate } from './BatchGate';
import { ChangeTeller } from './ChangeTeller';
import { sheetTabs } from './sheetTabs';

type Handlers = {
  readonly [Name in CallName]: (input: Calls[Name]['in']) => Calls[Name]['out'] | Promise<Calls[Name]['out']>;
};

const WRITES = 1;

/** The open workbook in the worker: the grid's and the add-in's calls meet here. */
export class WorkbookSession {
  private book = EngineWorkbook.create();
  private view: SheetView;
  private teller: ChangeTeller;
  private readonly conversations = new Map<string, RichApi>();
  private faults: Faults = {};
  private readonly gate = new BatchGate((request) => this.process(request));

  constructor(private readonly say: (message: WorkerMessage) => void) {
    this.view = new SheetView(this.book);
    this.teller = this.newTeller();
  }

  private readonly handlers: Handlers = {
    open: (bytes) => this.open(bytes),
    save: () => this.book.toXlsx(),
    batch: (request) => this.gate.send(request),
    sheets: () => sheetTabs(this.book.state),
    sheet: ({ sheetId, known }) => this.view.sheet(sheetId, known),
    choices: ({ sheetId, row, column }) => this.view.choices(sheetId, row, column),
    filterTexts: ({ sheetId, row, column }) => this.view.filterTexts(sheetId, row, column),
    edit: (op) => this.teller.around('user', true, () => applyEdit(this.book, op)),
    select: ({ sheetId, area, isOfGrid }) => {
      const { sheets, activeSheet } = this.book.state;
      const sheet = sheets.find(sheetId);
      // The sheet may be gone by now, or another one has been brought to the front since the grid selected in it.
      const isLate = isOfGrid && sheet !== activeSheet;
      if (sheet && !isLate)
        this.teller.around(isOfGrid ? 'user' : 'addIn', false, () => {
          this.book.state.select(sheet, area);
        });
      return null;
    },
    settings: () => [...this.book.state.settings.saved()],
    saveSettings: (entries) => {
      const { settings } = this.book.state;
      for (const key of settings.keys) settings.remove(key);
      for (const [key, json] of entries) settings.set(key, JSON.parse(json));
      return null;
    },
    endConversation: (conversation) => {
      this.conversations.delete(conversation);
      this.gate.end(conversation);
      return null;
    },
    setEditing: (isEditing) => {
      this.gate.editing = isEditing;
      return null;
    },
    setFaults: (faults) => {
      this.faults = faults;
      this.gate.faults = faults;
      return null;
    },
    typeAsCoauthor: ({ sheet, address, text }) => {
      this.teller.around('user', true, () => {
        this.book.state.events.byCoauthor(() => {
          this.book.type(sheet, address, text);
        });
      });
      return null;
    },
    value: ({ sheet, address }) => this.book.value(sheet, address),
    text: ({ sheet, address }) => this.book.text(sheet, address),
    shownFill: ({ sheet, address }) => this.book.shownFill(sheet, address) ?? null,
  };

  /** Answers a call. @throws what a call throws, RefusedError for sheets and addresses that do not exist */
  async answer<Name extends CallName>(name: Name, input: Calls[Name]['in']): Promise<Calls[Name]['out']> {
    const handler: (given: Calls[Name]['in']) => Calls[Name]['out'] | Promise<Calls[Name]['out']> =
      this.handlers[name];
    return handler(input);
  }

  private async open(bytes: Uint8Array | null): Promise<OpenFault | null> {
    try {
      const book = bytes === null ? EngineWorkbook.create() : await EngineWorkbook.fromXlsx(bytes);
      this.teller.dispose();
      this.conversations.clear();
      this.book = book;
      this.view = new SheetView(book);
      this.teller = this.newTeller();
      this.say({ kind: 'change', change: { kind: 'sheets', sheetId: null, by: 'user' } });
      return null;
    } catch (error) {
      if (error instanceof WorkbookFileError) return error.code;
      throw error;
    }
  }

  private process({ conversation, body, flags }: BatchRequest): string {
    const api = this.apiOf(conversation);
    return this.teller.around('addIn', (flags & WRITES) !== 0, () => api.process(body));
  }

  private apiOf(conversation: string): RichApi {
    const known = this.conversations.get(conversation);
    if (known) return known;
    const api: RichApi = new RichApi(
      this.book.state,
      () => this.faults.apiSet ?? DEFAULT_API_SET,
      (event) => {
        // After the answer of the batch that caused it, and only while this frame lives.
        setTimeout(() => {
          if (this.conversations.get(conversation) === api) this.say({ kind: 'push', conversation, event });
        }, 0);
      },
    );
    this.conversations.set(conversation, api);
    return api;
  }

  private newTeller(): ChangeTeller {
    return new ChangeTeller(this.book.state, (change) => {
      this.say({ kind: 'change', change });
    });
  }
}
