import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { usePanelStyles } from './panelStyles';

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many are shown until the rest is asked for. */
  readonly first: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which the first items are shown, and all at the press of a button. */
export function ShownList<Item>({ items, first, children }: Props<Item>): ReactElement {
  const styles = usePanelStyles();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={styles.list}>
        {(all ? items : items.slice(0, first)).map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {items.length > first && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? `只看前 ${first} 项` : `全部列出（还有 ${items.length - first} 项）`}
          </Button>
        </div>
      )}
    </>
  );
}
