/** The colours of both schemes: a night sky, and warm paper by day; one lamp in each. `palette.test.ts` holds their contrast. */
const dark = {
  /** Behind all screens, and its glow at the top. */
  night: '#0B0E20',
  dusk: '#23244F',
  surface: '#141832',
  raised: '#1D2245',
  /** Parts things that stand side by side; nothing is read from it. */
  line: '#323A66',
  /** The border of what can be used. */
  edge: '#6C78AE',
  text: '#F5F0E6',
  quiet: '#B4BAD6',
  lamp: '#F2B45A',
  lampDim: '#3A2E22',
  onLamp: '#1C1204',
  caller: '#26305F',
  danger: '#FF9A8B',
  dangerDeep: '#5B1F24',
  calm: '#9BD8C0',
  focus: '#FFCF87',
  /** Over a page that waits for an answer. */
  shade: '#000000A6',
}

const light: typeof dark = {
  night: '#FAF5EA',
  dusk: '#F4E6CB',
  surface: '#FFFDF8',
  raised: '#F2EADB',
  line: '#E2D8C4',
  edge: '#857A5F',
  text: '#241F3D',
  quiet: '#5B5570',
  lamp: '#8A4E00',
  lampDim: '#F9E6C3',
  onLamp: '#FFFAF0',
  caller: '#E4E4F5',
  danger: '#AE2A1C',
  dangerDeep: '#FADFD8',
  calm: '#17664C',
  focus: '#6A3BB5',
  shade: '#241F3D99',
}

export type Scheme = 'dark' | 'light'
export type ColorName = keyof typeof dark
export const palettes: Record<Scheme, Readonly<Record<ColorName, string>>> = { dark, light }
export const colorNames = Object.keys(dark) as ColorName[]
