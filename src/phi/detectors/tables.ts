/**
 * A table's rows with a stroke before each cell, label and value in turn: "|MRN|883311|". The stroke behind a
 * label becomes a colon, so that what reads labels reads them here too. The length stays.
 */
export const withLabels = (text: string): string =>
  text.includes("|")
    ? text.replace(/^[ \t]*\|(?:[^|\n]{0,80}\|){2,16}[ \t]*$/gm, (row) => {
        let count = 0;
        return row.replace(/\|/g, () => (++count % 2 === 0 ? ":" : "|"));
      })
    : text;
