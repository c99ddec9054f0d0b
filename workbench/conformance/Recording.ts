import type { Json } from './Probe';
import type { Answer } from './runProbe';

/** What Excel says of itself. */
export interface ExcelFacts {
  /** `Office.context.diagnostics.host`, or 内嵌宿主. */
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The highest ExcelApi that it offers. */
  readonly apiSet: string;
}

/** A file of answers. */
export interface Recording {
  readonly format: typeof FORMAT;
  readonly excel: ExcelFacts;
  /** When it was made, ISO 8601. */
  readonly recordedAt: string;
  readonly answers: readonly Answer[];
}

/** Marks the file and its version. */
export const FORMAT = 'plan-ledger-check conformance 1';

/** The text is no file of answers; the message is a sentence for the user. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}

/** The text of a file of answers. */
export function recordingText(excel: ExcelFacts, recordedAt: Date, answers: readonly Answer[]): string {
  const recording: Recording = { format: FORMAT, excel, recordedAt: recordedAt.toISOString(), answers };
  return `${JSON.stringify(recording, null, 1)}\n`;
}

/** Reads a file of answers. @throws RecordingError where it is none */
export function readRecording(text: string): Recording {
  const value = parse(text);
  if (!isRecord(value) || value['format'] !== FORMAT) {
    throw new RecordingError('这不是对标探测的结果文件，请选用探测页面保存的 JSON');
  }
  const { excel, recordedAt, answers } = value;
  if (!isRecord(excel) || typeof recordedAt !== 'string' || !Array.isArray(answers)) {
    throw new RecordingError('结果文件不完整，请在 Excel 中重新运行探测并保存');
  }
  return {
    format: FORMAT,
    excel: {
      host: textOf(excel['host']),
      platform: textOf(excel['platform']),
      version: textOf(excel['version']),
      language: textOf(excel['language']),
      apiSet: textOf(excel['apiSet']),
    },
    recordedAt,
    answers: answers.map(readAnswer),
  };
}

function readAnswer(value: unknown): Answer {
  if (!isRecord(value) || typeof value['id'] !== 'string' || value['answer'] === undefined) {
    throw new RecordingError('结果文件中有一项没有编号或回答，请在 Excel 中重新运行探测并保存');
  }
  const { id, answer, milliseconds } = value;
  return { id, answer: answer as Json, milliseconds: typeof milliseconds === 'number' ? milliseconds : 0 };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new RecordingError('文件内容不是 JSON，可能没有复制完整', { cause: error });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
