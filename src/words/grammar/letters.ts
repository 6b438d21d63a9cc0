const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Numbers as prose writes them. */
export const inLetters = (n: number): string => small[n] ?? n.toLocaleString('en')
