import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { GatheredName } from '../../sheets/staff/gatherNames';
import { usePanelStyles } from '../panelStyles';

/** More would only be slow; the others come when they are asked for. */
const SHOWN = 100;

const useStyles = makeStyles({
  name: { display: 'flex', flexDirection: 'column' },
  like: { color: tokens.colorStatusWarningForeground1 },
  list: { maxHeight: '320px', overflowY: 'auto', gap: '0' },
});

interface Props {
  readonly names: readonly GatheredName[];
  readonly isChosen: (name: GatheredName) => boolean;
  readonly disabled: boolean;
  readonly onMark: (names: readonly string[], chosen: boolean) => void;
}

/** The names to choose from, the most frequent first, each with where it stands and whose slip it may be. */
export function GatheredList({ names, isChosen, disabled, onMark }: Props): ReactElement {
  const panel = usePanelStyles();
  const styles = useStyles();
  const [count, setCount] = useState(SHOWN);
  const all = names.map(({ name }) => name);
  return (
    <>
      <div className={panel.buttons}>
        <Button
          size="small"
          disabledFocusable={disabled}
          onClick={() => {
            onMark(all, true);
          }}
        >
          全选
        </Button>
        <Button
          size="small"
          disabledFocusable={disabled}
          onClick={() => {
            onMark(all, false);
          }}
        >
          全不选
        </Button>
      </div>
      <ul className={`${panel.list} ${styles.list}`} aria-label="名册里没有的姓名">
        {names.slice(0, count).map((each) => (
          <li key={each.name}>
            <Checkbox
              disabled={disabled}
              checked={isChosen(each)}
              label={
                <span className={styles.name}>
                  <span>{each.name}</span>
                  <span className={panel.quiet}>{whereText(each)}</span>
                  {each.like !== null && <span className={styles.like}>{likeText(each.like)}</span>}
                </span>
              }
              onChange={(_event, { checked }) => {
                onMark([each.name], checked === true);
              }}
            />
          </li>
        ))}
      </ul>
      {names.length > count && (
        <Button
          onClick={() => {
            setCount(count + SHOWN);
          }}
        >
          再列 {Math.min(SHOWN, names.length - count)} 个（还有 {names.length - count} 个）
        </Button>
      )}
    </>
  );
}

/** @example '12 行：工作台账 8、会议台账 4' */
function whereText({ rows, sheets }: GatheredName): string {
  const [only] = sheets;
  if (sheets.length === 1 && only !== undefined) return `${only.sheet} ${rows} 行`;
  return `${rows} 行：${sheets.map((each) => `${each.sheet} ${each.rows}`).join('、')}`;
}

function likeText({ name, on }: NonNullable<GatheredName['like']>): string {
  return on === 'roster' ? `像是名册里的 ${name}` : `像是台账里常写的 ${name}`;
}
