import type { ReactElement } from 'react';
import type { ComparedStaff } from '../../sheets/staff/compareStaff';
import { usePanelStyles } from '../panelStyles';

/** Who of a list is on the roster already, and where the two say different things; the roster stays as it is. */
export function StaffCompared({ compared }: { readonly compared: ComparedStaff }): ReactElement | null {
  const panel = usePanelStyles();
  const { same, changed } = compared;
  if (same.length + changed.length === 0) return null;
  return (
    <section className={panel.part} aria-label="已在名册里">
      {same.length > 0 && (
        <p className={panel.quiet}>
          {same.length} 人已在名册里，不再加：{same.join('、')}。
        </p>
      )}
      {changed.length > 0 && (
        <>
          <p className={panel.text}>
            {changed.length} 人和名册写得不一样；名册没有改，要改请到「人员名册」里改：
          </p>
          <ul className={panel.bullets} aria-label="和名册不一样">
            {changed.map(({ name, changes }) => (
              <li key={name}>
                {name}：
                {changes
                  .map(({ header, before, after }) => `${header} 名册${said(before)}，名单${said(after)}`)
                  .join('；')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function said(text: string): string {
  return text === '' ? '空着' : `「${text}」`;
}
