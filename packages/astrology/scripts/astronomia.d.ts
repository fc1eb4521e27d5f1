/** The parts of npm `astronomia` (which ships no types) that the scripts read. */
declare module 'astronomia/data' {
  type Vsop = Record<'L' | 'B' | 'R', Record<string, [number, number, number][]>>
  type Elp = { W1: number[] } & Record<'L' | 'B' | 'R', Record<string, [number, ...number[]][]>>
  type Name = 'mercury' | 'venus' | 'earth' | 'mars' | 'jupiter' | 'saturn' | 'uranus' | 'neptune'
  const data: Record<`vsop87B${Name}`, Vsop> & { elpMppDe: Elp }
  export default data
}

declare module 'astronomia/data/deltat' {
  const table: {
    historic: { table: number[]; first: number }
    data: { table: number[]; firstYM: [number, number] }
  }
  export default table
}

declare module 'astronomia/planetposition' {
  const planetposition: {
    Planet: new (data: unknown) => { position2000(jde: number): { lon: number; lat: number; range: number } }
  }
  export default planetposition
}

declare module 'astronomia/elp' {
  const elp: {
    Moon: new (data: unknown) => { positionXYZ(jde: number): { x: number; y: number; z: number } }
  }
  export default elp
}
