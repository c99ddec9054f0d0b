import { AddinFrame } from './AddinFrame';
import { dialogServices } from './dialogServices';
import type { FrameHome } from './FrameHome';

/** How long Excel lets a function command run. */
const LONGEST_MS = 5 * 60 * 1000;

/** What came of a function command: 0 for done, else the client's error; null where it did not answer in time. */
export type CommandStatus = number | null;

/**
 * Runs function commands as Excel does: the manifest's function file is loaded for one command, is told to run it, and goes
 * when the command says that it is completed.
 */
export class CommandRunner {
  private lastCommand = 0;

  constructor(
    private readonly home: FrameHome,
    private readonly functionFile: string,
  ) {}

  run(functionName: string, controlId: string): Promise<CommandStatus> {
    this.lastCommand += 1;
    const id = String(this.lastCommand);
    return new Promise((resolve) => {
      const end = (status: CommandStatus): void => {
        clearTimeout(timer);
        frame.dispose();
        resolve(status);
      };
      const timer = setTimeout(() => {
        end(null);
      }, LONGEST_MS);
      const frame: AddinFrame = new AddinFrame(
        this.home,
        {
          kind: 'command',
          url: this.functionFile,
          title: '功能区命令',
          services: {
            ...dialogServices(this.home, () => frame.host),
            commandsReady: () => {
              frame.host.invokeCommand(id, functionName, controlId);
            },
            commandCompleted: (completed, status) => {
              if (completed === id) end(status);
            },
          },
        },
        document.body,
      );
      frame.element.className = 'hidden-frame';
      frame.element.setAttribute('aria-hidden', 'true');
      frame.element.tabIndex = -1;
    });
  }
}
