import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** Says so where a part of the pane could not be fetched from the add-in's server; other errors go on to the page's own notice. */
export class LoadFailure extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(error: unknown): { readonly failed: boolean } {
    // The name that webpack gives a chunk that did not arrive.
    if (error instanceof Error && error.name === 'ChunkLoadError') return { failed: true };
    throw error;
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <p role="alert">这一部分没有加载成功。请检查网络，关闭本窗格后重新打开。表格没有受影响。</p>;
  }
}
