import { execFile } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's commands as a user does, in the project's folder. */
export function runCommand(script: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', script, ...args],
      { cwd: PROJECT, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}
