import type { ReactElement } from 'react';

/** What a prompt is shown with. */
export interface PromptNoteProps {
  readonly popup: { readonly extraProps: { readonly title: string; readonly prompt: string } };
}

/** The input message of a validation, beside the selected cell. */
export function PromptNote({ popup }: PromptNoteProps): ReactElement {
  const { title, prompt } = popup.extraProps;
  return (
    <div className="grid-prompt" role="note">
      {title === '' ? null : <strong>{title}</strong>}
      {prompt === '' ? null : <span>{prompt}</span>}
    </div>
  );
}
