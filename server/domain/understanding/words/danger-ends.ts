/** Where a clause ends. */
export const END = '(?= [.,] | $|\\s*$)'
