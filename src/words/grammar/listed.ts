/** "2", "2 and 4", "1, 2 and 4". */
export const listed = (all: readonly (string | number)[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
