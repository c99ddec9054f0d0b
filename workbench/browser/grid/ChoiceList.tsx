import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';

/** What a drop-down list is shown with. */
export interface ChoiceListProps {
  readonly popup: {
    readonly extraProps: {
      readonly choices: readonly string[];
      readonly current: string;
      readonly onChoose: (text: string) => void;
      readonly onClose: () => void;
    };
  };
}

const FOCUS_MS = 50;

/** The drop-down list of a cell, by mouse or by arrow keys, Enter and Escape. */
export function ChoiceList({ popup }: ChoiceListProps): ReactElement {
  const { choices, current, onChoose, onClose } = popup.extraProps;
  const [place, setPlace] = useState(() => Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // After the click that opened it, the grid takes the focus once more.
    const timer = setTimeout(() => list.current?.focus(), FOCUS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'ArrowDown') setPlace(Math.min(choices.length - 1, place + 1));
    else if (event.key === 'ArrowUp') setPlace(Math.max(0, place - 1));
    else if (event.key === 'Enter') onChoose(choices[place] ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
  };
  return (
    <ul
      className="grid-choices"
      role="listbox"
      aria-label="下拉列表"
      tabIndex={0}
      ref={list}
      onKeyDown={onKeyDown}
      aria-activedescendant={`grid-choice-${String(place)}`}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`grid-choice-${String(index)}`}
          role="option"
          aria-selected={index === place}
          onPointerEnter={() => {
            setPlace(index);
          }}
          onClick={() => {
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
