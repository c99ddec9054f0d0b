import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { STEP, useShown } from './useShown';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props<Item> {
  readonly title: string;
  /** Said where there is nothing to list. */
  readonly none: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A titled list of results, the first of them drawn and the rest on demand. */
export function ResultList<Item>({ title, none, items, keyOf, children }: Props<Item>): ReactElement {
  const styles = useStyles();
  const { shown, left, showMore } = useShown(items);
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>
        {title}（{items.length}）
      </h3>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((item, index) => (
            <li key={keyOf(item, index)} className={styles.item}>
              {children(item)}
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button size="small" onClick={showMore}>
          显示更多（再列 {Math.min(STEP, left)} 条，还有 {left} 条）
        </Button>
      )}
    </section>
  );
}
