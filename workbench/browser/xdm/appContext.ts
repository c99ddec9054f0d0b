/** What a frame is told about its host and the workbook. */
export interface ContextFacts {
  readonly controlId: string;
  readonly apiSet: string;
  /** Does the host let batches wait while a cell is edited? */
  readonly canDelay: boolean;
  readonly workbookName: string;
  readonly settings: readonly (readonly [string, string])[];
}

const EXCEL_WEB = 16;
const VERSION = '16.0.0.0';

/** The answer to `getAppContextAsync`. */
export function appContext({ controlId, apiSet, canDelay, workbookName, settings }: ContextFacts): unknown {
  return {
    _id: controlId,
    _appInstanceId: controlId,
    _appName: EXCEL_WEB,
    _appVersion: VERSION,
    _hostFullVersion: VERSION,
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: workbookName,
    _clientMode: 1,
    _settings: settings,
    _reason: 1,
    _osfControlType: 2,
    _eToken: '',
    _correlationId: '',
    _addinName: '',
    _requirementMatrix: JSON.stringify({
      ExcelApi: apiSet,
      RichApiRuntime: '1.1',
      ...(canDelay ? { DelayForCellEdit: '1.1' } : {}),
      DialogApi: '1.1',
      Settings: '1.1',
      AddinCommands: '1.1',
    }),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.1' }),
    _initialDisplayMode: 2,
  };
}

/** What a frame is to be shown as. */
export interface FrameFacts {
  readonly conversationId: string;
  readonly controlId: string;
  readonly hostOrigin: string;
  readonly isDialog: boolean;
}

/**
 * The name of a frame, through which the client learns who its host is; it must be set before the frame is made. Logging is
 * off: the telemetry file is not shipped.
 */
export function frameName({ conversationId, controlId, hostOrigin, isDialog }: FrameFacts): string {
  return JSON.stringify({
    baseFrameName: 'workbench',
    hostInfo: `Excel$Web$16.00$zh-CN$workbench$${isDialog ? 'isDialog' : ''}$disableLogging$0`,
    xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
