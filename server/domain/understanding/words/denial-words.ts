/** What may stand between a denial and what it denies, and says nothing: "niet | meer op de | zaterdag". */
export const AFTER_A_DENIAL: readonly string[] =
  'op de het een in via per door aan bij met voor als om te meer graag liever echt ook elke iedere any the a to at on'.split(
    ' ',
  )
