import type { Injector, Univer } from '@univerjs/core';
import type { GridPort } from '../GridPort';
import type { ShownSheet } from '../view/ShownSheet';

/** What a session is made of. */
export interface SessionParts {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly parts: {
    readonly columns: HTMLElement;
    readonly rows: HTMLElement;
    readonly host: HTMLElement;
  };
  readonly port: GridPort;
  readonly onMessage: (text: string) => void;
  readonly first: ShownSheet;
}
