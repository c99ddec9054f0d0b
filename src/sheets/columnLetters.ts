/** Letters of a column, 0-based. @example columnLetters(27) // 'AB' */
export function columnLetters(index: number): string {
  return (
    (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
  );
}
