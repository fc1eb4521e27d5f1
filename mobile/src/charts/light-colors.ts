/** The colours of the server's drawings for a dark page, and what they are by day. A test holds both to the server's. */
const lightOfDark: Readonly<Record<string, string>> = {
  '#14122b': '#fffaf2',
  '#d9a441': '#ad4e26',
  '#f6efe2': '#2b1d16',
  '#b9ae9d': '#75594a',
  '#ffd27a': '#9a3412',
  '#1f1c40': '#fbf0e1',
  '#ff9b7a': '#b23a24',
  '#c3cf7a': '#5d6b1f',
  '#f2c76b': '#8a5a00',
  '#8fc9ea': '#1f6184',
  '#7cc4e0': '#1f6f8b',
}

/** A drawing made for a dark page, in the colours for a light one. */
export const inLightColors = (svg: string): string =>
  svg.replace(/#[\da-f]{6}\b/g, (color) => lightOfDark[color] ?? color)
