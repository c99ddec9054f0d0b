import { useState, type ReactElement } from 'react';
import type { FilterText } from '../view/filterTexts';

/** What a filter list is shown with. */
export interface FilterListProps {
  readonly popup: {
    readonly extraProps: {
      readonly texts: readonly FilterText[];
      readonly onSort: (isAscending: boolean) => void;
      /** null shows all. */
      readonly onFilter: (allowed: readonly string[] | null) => void;
      readonly onClose: () => void;
    };
  };
}

/** The list of a filter button: sorting, and the texts of the column with check boxes. */
export function FilterList({ popup }: FilterListProps): ReactElement {
  const { texts, onSort, onFilter, onClose } = popup.extraProps;
  const [allowed, setAllowed] = useState(
    () => new Set(texts.filter(({ isAllowed }) => isAllowed).map(({ text }) => text)),
  );
  const [search, setSearch] = useState('');
  const shown = texts.filter(({ text }) => text.includes(search));
  const isAll = shown.every(({ text }) => allowed.has(text));
  const put = (wanted: readonly string[], isWanted: boolean): void => {
    setAllowed((before) => {
      const after = new Set(before);
      for (const text of wanted)
        if (isWanted) after.add(text);
        else after.delete(text);
      return after;
    });
  };
  const apply = (): void => {
    const chosen = shown.map(({ text }) => text).filter((text) => allowed.has(text));
    onFilter(chosen.length === texts.length ? null : chosen);
  };
  return (
    <div
      className="grid-filter"
      role="dialog"
      aria-label="筛选"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <button
        type="button"
        onClick={() => {
          onSort(true);
        }}
      >
        升序
      </button>
      <button
        type="button"
        onClick={() => {
          onSort(false);
        }}
      >
        降序
      </button>
      <input
        type="search"
        aria-label="搜索"
        placeholder="搜索"
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
      />
      <label>
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => {
            put(
              shown.map(({ text }) => text),
              !isAll,
            );
          }}
        />
        （全选）
      </label>
      <div className="grid-filter-texts">
        {shown.map(({ text }) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={allowed.has(text)}
              onChange={() => {
                put([text], !allowed.has(text));
              }}
            />
            {text === '' ? '（空白）' : text}
          </label>
        ))}
      </div>
      <div className="grid-filter-buttons">
        <button type="button" disabled={!shown.some(({ text }) => allowed.has(text))} onClick={apply}>
          确定
        </button>
        <button type="button" onClick={onClose}>
          取消
        </button>
      </div>
    </div>
  );
}
