import type { DataValidation } from '@cj-tech-master/excelts';
import { refuseIfProtected } from '../../engine/writeCells';
import { RefusedError } from '../../engine/RefusedError';
import { readBoolean, readOneOf, readRecord, readText } from '../arguments';
import type { RangeTarget } from '../targets';
import type { Argument, TypeTable } from '../TypeTable';
import type { Json } from '../wire';
import { ruleFromWire, ruleToWire, wireType } from './validationRules';

const ALERT = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

const WITHOUT_RULE: DataValidation = {
  type: 'any',
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
};

function current({ sheet, area }: RangeTarget): DataValidation {
  const found = sheet.validations.of(area);
  return found === undefined || found === 'mixed' ? WITHOUT_RULE : found;
}

function change(range: RangeTarget, validation: DataValidation): void {
  refuseIfProtected(range.sheet);
  range.sheet.validations.set(range.area, validation);
}

function optionalText(value: Argument): string {
  return value === undefined || value === null ? '' : readText(value);
}

/** Excel's limits of an alert or a prompt: title 32 characters, message 255. */
function limited(title: string, message: string): void {
  if (title.length > 32 || message.length > 255) {
    throw new RefusedError('InvalidArgument', 'A title holds 32 characters and a message 255.');
  }
}

function errorAlert({ error = '', errorTitle = '', errorStyle, showErrorMessage }: DataValidation): Json {
  const style = Object.entries(ALERT).find(([, model]) => model === errorStyle)?.[0] ?? 'Stop';
  return { message: error, title: errorTitle, style, showAlert: showErrorMessage === true };
}

export const dataValidationType: TypeTable<RangeTarget> = {
  properties: {
    Type: {
      get: ({ sheet, area }) => {
        const found = sheet.validations.of(area);
        if (found === 'mixed') return sheet.validations.covers(area) ? 'Inconsistent' : 'MixedCriteria';
        return found ? wireType(found) : 'None';
      },
    },
    Rule: {
      get: ({ sheet, area }) => {
        const found = sheet.validations.of(area);
        return found === undefined || found === 'mixed' ? {} : ruleToWire(found);
      },
      set: (range, value, { book }) => {
        change(range, { ...current(range), ...ruleFromWire(readRecord(value), book) });
      },
    },
    ErrorAlert: {
      get: (range) => errorAlert(current(range)),
      set: (range, value) => {
        const { message, title, style = 'Stop', showAlert = true } = readRecord(value);
        limited(optionalText(title), optionalText(message));
        change(range, {
          ...current(range),
          error: optionalText(message),
          errorTitle: optionalText(title),
          errorStyle: ALERT[readOneOf(style, ['Stop', 'Warning', 'Information'])],
          showErrorMessage: readBoolean(showAlert),
        });
      },
    },
    Prompt: {
      get: (range) => {
        const { prompt = '', promptTitle = '', showInputMessage } = current(range);
        return { message: prompt, title: promptTitle, showPrompt: showInputMessage === true };
      },
      set: (range, value) => {
        const { message, title, showPrompt = true } = readRecord(value);
        limited(optionalText(title), optionalText(message));
        change(range, {
          ...current(range),
          prompt: optionalText(message),
          promptTitle: optionalText(title),
          showInputMessage: readBoolean(showPrompt),
        });
      },
    },
    IgnoreBlanks: {
      get: (range) => current(range).allowBlank === true,
      set: (range, value) => {
        change(range, { ...current(range), allowBlank: readBoolean(value) });
      },
    },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      refuseIfProtected(sheet);
      sheet.validations.clear(area);
    },
  },
};
