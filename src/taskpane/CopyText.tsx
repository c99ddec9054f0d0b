import { Button, Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { usePanelStyles } from './panelStyles';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to take along: copied at the press of a button, else selected for the keys where the clipboard is refused. */
export function CopyText({ label, text }: Props): ReactElement {
  const styles = usePanelStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    const copied = await writeToClipboard(text);
    if (!copied) {
      box.current?.focus();
      box.current?.select();
    }
    setTold({ text, copied });
  };
  return (
    <div className={styles.part}>
      <Field label={label}>
        <Textarea textarea={{ ref: box }} readOnly rows={8} resize="vertical" value={text} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void copy()}>
          复制
        </Button>
      </div>
      <p role="status" className={styles.text}>
        {told?.text === text && (told.copied ? '已复制，可以粘贴到微信或邮件。' : REFUSED)}
      </p>
    </div>
  );
}

const REFUSED = '这里不让自动复制。文字已选中，请按 Ctrl+C 复制（Mac 按 ⌘+C）。';

/** Whether the clipboard took the text: Office's frame may refuse it, and older views have none. */
function writeToClipboard(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return Promise.resolve(false);
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
