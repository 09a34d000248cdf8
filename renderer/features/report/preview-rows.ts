/** So many rows of a table are enough to see what the paper will look like; the PDF has all. */
export const previewRows = 100;
