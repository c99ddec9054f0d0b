import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FocusEvent, KeyboardEvent, ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import { MoreMenuItem } from './MoreMenuItem';
import type { Pane } from './Pane';
import { ACTION_WORDS } from './words';

const useStyles = makeStyles({
  place: { position: 'relative', flexShrink: 0 },
  button: { minWidth: 'auto', paddingInline: '8px', fontWeight: tokens.fontWeightRegular },
  popup: {
    position: 'absolute',
    top: '100%',
    insetInlineEnd: 0,
    zIndex: 2,
    width: '230px',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  group: {
    paddingBottom: '4px',
    marginBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reason: {
    margin: '0 8px 4px 28px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** 更多: the template, the sample, tidying up and 实时检查, behind one button as they are not needed every day. */
export function MoreMenu({ pane }: { readonly pane: Pane }): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const { live, setup } = pane;
  const busy = pane.runner.running !== null;
  useEffect(() => {
    if (open) itemsOf(popup.current)[0]?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(popup.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at + items.length - 1) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = places[event.key];
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (next === undefined) {
      // Office.js on the web listens on the page for Esc and puts the focus to the top of the pane.
      event.stopPropagation();
      close();
    } else items[next]?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!place.current?.contains(relatedTarget)) setOpen(false);
  };
  const item = (label: string, press: () => void): ReactElement => (
    <MoreMenuItem
      label={label}
      disabled={busy}
      onPress={() => {
        close();
        press();
      }}
    />
  );
  return (
    <div ref={place} className={styles.place} onBlur={onBlur}>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        更多
      </Button>
      {open && (
        <div ref={popup} className={styles.popup}>
          <div role="menu" aria-label="更多" onKeyDown={onKeyDown}>
            <div role="group" className={styles.group}>
              {item(
                setup?.template === true ? '补全计划模板' : ACTION_WORDS.createTemplate.label,
                pane.putTemplate,
              )}
              {setup?.sample === true
                ? item(ACTION_WORDS.removeSample.label, pane.removeSample)
                : item(ACTION_WORDS.putSample.label, pane.putSample)}
              {item('套用现有台账', () => {
                pane.openForm('adopt');
              })}
              {setup?.template === true &&
                item('新年度', () => {
                  pane.openForm('newYear');
                })}
            </div>
            <div role="group" className={styles.group}>
              {item(ACTION_WORDS.clearMarks.label, pane.clear)}
              {item(ACTION_WORDS.undoCheck.label, pane.undo)}
              {item(ACTION_WORDS.repairMarks.label, pane.repair)}
            </div>
            <MoreMenuItem
              label="实时检查"
              checked={live.on}
              disabled={!live.allowed}
              onPress={() => {
                live.setOn(!live.on);
              }}
            />
          </div>
          <p className={styles.reason}>
            {live.allowed
              ? '您改动后停两秒，自动重新检查。'
              : '这个版本的 Excel 在加载项写入后不能用 Ctrl+Z 撤销您的操作，所以不能开启。'}
          </p>
        </div>
      )}
    </div>
  );
}

function itemsOf(popup: HTMLElement | null): readonly HTMLElement[] {
  return [...(popup?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}
