/** Before the name of a person. */
export const TITLES: readonly string[] =
  'mevrouw meneer mevr mw mej dhr fam familie juffrouw drs ing prof mister mrs'.split(' ')

/** Small words within a name. */
export const PARTICLES: readonly string[] = 'van de der den ter ten het t el al ben von da dos di'.split(' ')
