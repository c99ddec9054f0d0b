import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { AdoptionBook } from '../../actions/openAdoption';
import { mappedFields } from '../../sheets/adopt/adoptedFields';
import type { LedgerMapping } from '../../sheets/adopt/LedgerMapping';
import { usePanelStyles } from '../panelStyles';
import { useAdoptStyles } from './adoptStyles';
import { fieldWord, shownHeader } from './fieldWords';
import type { Adoption } from './useAdoption';

interface Props {
  readonly book: AdoptionBook;
  readonly adoption: Adoption;
  readonly busy: boolean;
}

/** The adopted ledgers, each with the ways to change how it is read and to let it go. */
export function AdoptedList({ book, adoption, busy }: Props): ReactElement | null {
  const panel = usePanelStyles();
  const styles = useAdoptStyles();
  // Letting go is asked for twice: what was said of the columns is gone with it.
  const [asked, setAsked] = useState<string | null>(null);
  const adopted = book.sheets.flatMap((sheet) =>
    sheet.mapping === null ? [] : [{ sheet, mapping: sheet.mapping, name: sheet.name }],
  );
  const lost = book.lost.map((mapping) => ({ sheet: null, mapping, name: mapping.sheet }));
  const all = [...adopted, ...lost];
  if (all.length === 0) return null;
  return (
    <section className={panel.part} aria-label="已套用的台账">
      <h3 className={panel.smallHeading}>已套用</h3>
      <ul className={panel.list}>
        {all.map(({ sheet, mapping, name }) => (
          <li key={mapping.id} className={mergeClasses(styles.card, sheet === null && styles.asked)}>
            <span className={styles.title}>{name}</span>
            <p className={panel.quiet}>
              {sheet === null ? '这个工作表不在了，它的记录没有检查。' : summaryOf(mapping)}
            </p>
            {asked === mapping.id ? (
              <ReleaseQuestion
                name={name}
                busy={busy}
                onAnswer={(yes) => {
                  setAsked(null);
                  if (yes) adoption.release(mapping.id);
                }}
              />
            ) : (
              <div className={panel.buttons}>
                {sheet?.proposal != null && (
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={`修改「${name}」的对应关系`}
                    onClick={() => {
                      if (sheet.proposal !== null) adoption.choose(sheet, sheet.proposal);
                    }}
                  >
                    修改
                  </Button>
                )}
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={`取消套用「${name}」`}
                  onClick={() => {
                    setAsked(mapping.id);
                  }}
                >
                  取消套用
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onAnswer: (yes: boolean) => void;
}

function ReleaseQuestion({ name, busy, onAnswer }: QuestionProps): ReactElement {
  const panel = usePanelStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It stands where the button was that had the focus.
    place.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={place} className={panel.part} role="group" aria-label={`取消套用「${name}」？`}>
      <p className={panel.text}>核查、核查说明 两列会拿掉，对应关系不再保留。您的内容不动。</p>
      <div className={panel.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onAnswer(true);
          }}
        >
          确定取消套用
        </Button>
        <Button
          size="small"
          onClick={() => {
            onAnswer(false);
          }}
        >
          不取消
        </Button>
      </div>
    </div>
  );
}

/** @example '日期←会议时间，参加人员←参会人员；活动类型都是 党组会议' */
function summaryOf(mapping: LedgerMapping): string {
  const columns = mappedFields(mapping).map(
    ([field, headers]) => `${fieldWord(field)}←${headers.map(shownHeader).join('、')}`,
  );
  const { activity } = mapping.fixed;
  return `${columns.join('，')}${activity === undefined ? '' : `；活动类型都是 ${activity}`}。`;
}
